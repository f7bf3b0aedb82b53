import { useState } from 'react';
import { Link } from 'wouter';
import type { LinkGraph, LinkNode } from '../../../shared/wire/http/schemas/parcel.ts';
import { parcelPath } from '../parcel-path.ts';
import { Icon } from '../parts/icon.tsx';
import { plain, Text2 } from '../parts/text2.tsx';
import { LINK_TEXTS, NODE_NAMES } from '../words/link-names.ts';
import { nameIn } from '../words/names.ts';
import { countText, nodeText, shortNumber } from './link-texts.ts';
import { neighboursOf } from './neighbours-of.ts';
import { NodeIcon } from './node-icon.tsx';
import { radialLayout } from './radial-layout.ts';

/** More than this in the outer ring leaves no room for the numbers beneath. */
const NAMED = 24;

/** The links drawn in rings. Who points at a node or focuses it reads what it is, and sees what hangs on it. */
export function LinksMap({ graph }: { readonly graph: LinkGraph }) {
  const [active, setActive] = useState<LinkNode | null>(null);
  const places = radialLayout(graph);
  const at = new Map(places.map((place) => [place.node.id, place]));
  const beside = active === null ? null : neighboursOf(graph.edges).get(active.id);
  const isDim = (id: string) => active !== null && id !== active.id && !beside?.has(id);
  const crowded = places.filter(({ node }) => node.steps > 1).length > NAMED;
  return (
    <>
      <div className={crowded ? 'map map-crowded' : 'map'} data-testid="links-map">
        <svg className="map-edges" aria-hidden="true" focusable="false">
          {graph.edges.map(({ from, to, kind }) => {
            const [a, b] = [at.get(from), at.get(to)];
            if (a === undefined || b === undefined) return null;
            const own = a.node.steps === 0 || b.node.steps === 0 ? 'own' : '';
            const state = active === null ? own : active.id === from || active.id === to ? 'lit' : 'dim';
            return (
              <line
                key={`${from} ${to} ${kind}`}
                className={state}
                x1={`${a.x}%`}
                y1={`${a.y}%`}
                x2={`${b.x}%`}
                y2={`${b.y}%`}
              />
            );
          })}
        </svg>
        <ul className="map-nodes">
          {places.map(({ node, x, y }) => (
            <li
              key={node.id}
              className={isDim(node.id) ? 'dim' : undefined}
              style={{ left: `${x}%`, top: `${y}%` }}
              onMouseEnter={() => setActive(node)}
              onMouseLeave={() => setActive(null)}
              onFocus={() => setActive(node)}
              onBlur={() => setActive(null)}
            >
              <Node node={node} />
            </li>
          ))}
        </ul>
      </div>
      <p className="map-told" data-testid="links-told">
        <Text2 of={active === null ? LINK_TEXTS.point : nodeText(active)} />
      </p>
    </>
  );
}

function Node({ node }: { readonly node: LinkNode }) {
  const { kind, parcel, steps, count } = node;
  const text = plain(nodeText(node));
  const shared = { title: text, 'aria-label': text, 'data-testid': 'link-node', 'data-kind': kind };
  if (parcel === undefined)
    return (
      <button type="button" className="node" {...shared}>
        <span className="node-mark">
          <NodeIcon kind={kind} />
          <span className="node-count">{countText(count)}</span>
        </span>
        <span className="node-name" lang="zh-CN">
          {nameIn(NODE_NAMES, kind).zh}
        </span>
      </button>
    );
  const mark = (
    <span className="node-mark">{parcel.lane === null ? <NodeIcon kind="parcel" /> : <Icon name={parcel.lane} />}</span>
  );
  const look = `node node-parcel node-${parcel.lane ?? 'none'}`;
  if (steps === 0)
    return (
      <button type="button" className={`${look} node-here`} {...shared}>
        {mark}
        <span className="node-name" lang="zh-CN">
          {LINK_TEXTS.here.zh}
        </span>
      </button>
    );
  return (
    <Link href={parcelPath(parcel)} className={look} {...shared}>
      {mark}
      <span className="node-name number">{shortNumber(parcel.orderNo)}</span>
    </Link>
  );
}
