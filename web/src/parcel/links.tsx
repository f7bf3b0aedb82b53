import { useState } from 'react';
import type { LinkGraph } from '../../../shared/wire/http/schemas/parcel.ts';
import { Section } from '../parts/section.tsx';
import { plain, Text2 } from '../parts/text2.tsx';
import { LINK_TEXTS } from '../words/link-names.ts';
import { LinksMap } from './links-map.tsx';
import { LinksTable } from './links-table.tsx';

const VIEWS = ['map', 'table'] as const;
const NARROW = '(max-width: 720px)';

/** What the parcel shares with others, drawn or as a table; a narrow window starts with the table. */
export function Links({ graph }: { readonly graph: LinkGraph }) {
  const [view, setView] = useState<(typeof VIEWS)[number]>(() => (matchMedia(NARROW).matches ? 'table' : 'map'));
  if (graph.nodes.every(({ steps }) => steps === 0))
    return (
      <Section title={LINK_TEXTS.title}>
        <p data-testid="links-none">
          <Text2 of={LINK_TEXTS.none} />
        </p>
      </Section>
    );
  return (
    <Section
      title={LINK_TEXTS.title}
      aside={
        <fieldset className="segments" aria-label={plain(LINK_TEXTS.view)}>
          {VIEWS.map((name) => (
            <label key={name} className="segment">
              <input
                type="radio"
                name="links-view"
                checked={name === view}
                onChange={() => setView(name)}
                data-testid={`links-as-${name}`}
              />
              <Text2 of={LINK_TEXTS[name]} />
            </label>
          ))}
        </fieldset>
      }
    >
      {view === 'map' && (
        <p className="quiet">
          <Text2 of={LINK_TEXTS.intro} stacked />
        </p>
      )}
      {graph.cut && (
        <p className="notice notice-warn" data-testid="links-cut">
          <Text2 of={LINK_TEXTS.cut} />
        </p>
      )}
      {view === 'map' ? <LinksMap graph={graph} /> : <LinksTable graph={graph} />}
    </Section>
  );
}
