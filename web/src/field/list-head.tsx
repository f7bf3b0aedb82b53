import type { ListView } from '../../../shared/wire/http/schemas/field.ts';
import { Fact } from '../parts/fact.tsx';
import { Text2 } from '../parts/text2.tsx';
import { districtText } from '../words/districts.ts';
import { EXCLUDED_REASONS, FIELD_TEXTS, SHIFT_NAMES } from '../words/field-texts.ts';
import { nameIn } from '../words/names.ts';
import { filled, TEXTS } from '../words/texts.ts';
import { chinaMinute } from '../written.ts';

/** Which shift, how much of its slots is used, who inspects, and who of the site does not and why. */
export function ListHead({ list }: { readonly list: ListView }) {
  const { customsCode, day, shift, from, until, slots, count, inspectors, isClosed, overridden } = list;
  return (
    <>
      <dl className="facts list-facts" data-testid="list-head">
        <Fact of={TEXTS.district}>{districtText(customsCode)}</Fact>
        <Fact of={FIELD_TEXTS.shift}>
          <span className="number">{day}</span> <Text2 of={nameIn(SHIFT_NAMES, shift)} />
        </Fact>
        <Fact of={FIELD_TEXTS.hours} className="number">
          {chinaMinute(from)} – {chinaMinute(until)}
        </Fact>
        <Fact of={FIELD_TEXTS.slots} className="number">
          <span data-testid="list-slots">
            {count} / {slots}
          </span>
        </Fact>
        <Fact of={TEXTS.inspectors}>
          <span className="people">
            {inspectors.length === 0 && '—'}
            {inspectors.map(({ id, name, inspections }) => (
              <span key={id} className="person">
                {name}{' '}
                <span className="quiet">
                  <Text2 of={filled(FIELD_TEXTS.inspections, { n: inspections })} />
                </span>
              </span>
            ))}
          </span>
        </Fact>
      </dl>
      {isClosed && (
        <p className="notice" data-testid="list-closed">
          <Text2 of={FIELD_TEXTS.closed} stacked />
        </p>
      )}
      {!isClosed && count >= slots && (
        <p className="notice" data-testid="list-full">
          <Text2 of={FIELD_TEXTS.full} stacked />
        </p>
      )}
      {overridden > 0 && (
        <p className="quiet">
          <Text2 of={filled(FIELD_TEXTS.overridden, { n: overridden })} />
        </p>
      )}
      <Excluded list={list} />
    </>
  );
}

function Excluded({ list: { excluded, draw } }: { readonly list: ListView }) {
  return (
    <details className="excluded" data-testid="excluded">
      <summary>
        <Text2 of={filled(FIELD_TEXTS.excluded, { n: excluded.length })} />
      </summary>
      <ul className="plain-list">
        {excluded.map(({ id, reason }) => (
          <li key={`${id} ${reason}`} data-reason={reason}>
            <span className="id">{id}</span> <Text2 of={nameIn(EXCLUDED_REASONS, reason)} />
          </li>
        ))}
      </ul>
      <p className="quiet">
        <Text2 of={filled(FIELD_TEXTS.drawn, { n: draw.population })} /> <span className="id">{draw.root}</span>
        <br />
        <Text2 of={FIELD_TEXTS.frozenAt} /> <span className="number">{chinaMinute(draw.frozenAt)}</span>
      </p>
    </details>
  );
}
