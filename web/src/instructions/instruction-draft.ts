import type { Cell, InstructionEffect, InstructionText } from '../../../shared/model/instruction.ts';
import type { BodyOf } from '../endpoint.ts';
import { linesIn } from '../rights/parts-in.ts';
import { NATIONAL } from '../words/instruction-names.ts';

export interface CellDraft {
  readonly key: number;
  readonly fact: Cell['fact'];
  readonly op: Cell['op'];
  /** One value a line. */
  readonly values: string;
}

export interface RowDraft {
  readonly key: number;
  readonly cells: readonly CellDraft[];
}

/** An instruction as typed: numbers as texts, empty where nothing was said. */
export interface InstructionDraft {
  readonly zh: string;
  readonly en: string;
  readonly kind: InstructionText['kind'];
  readonly level: InstructionText['level'];
  readonly customsCode: string;
  readonly legalBasis: string;
  readonly from: string;
  readonly until: string;
  readonly rows: readonly RowDraft[];
  readonly condition: string;
  readonly lane: InstructionEffect['lane'];
  readonly probability: string;
  readonly inspection: InstructionEffect['inspection'];
  readonly hitCap: string;
  readonly precisionFloor: string;
  readonly feedbackCode: string;
  readonly campaign: string;
}

const USUAL_FLOOR = 0.05;

/** A new one is for the own district, standing, and sends what it meets to red. */
export function newDraft(customs: string | null): InstructionDraft {
  const isNational = customs === '*' || customs === null;
  return {
    zh: '',
    en: '',
    kind: 'standing',
    level: isNational ? 'national' : 'district',
    customsCode: isNational ? '' : customs,
    legalBasis: '',
    from: '',
    until: '',
    rows: [{ key: 0, cells: [{ key: 0, fact: 'hs', op: 'starts-with', values: '' }] }],
    condition: '',
    lane: 'red',
    probability: '1',
    inspection: 'physical',
    hitCap: '',
    precisionFloor: String(USUAL_FLOOR),
    feedbackCode: '',
    campaign: '',
  };
}

export function draftFrom(text: InstructionText): InstructionDraft {
  const { title, effect, rows, hitCap, condition, campaign, precisionFloor, ...same } = text;
  return {
    ...same,
    ...title,
    ...effect,
    customsCode: text.level === 'national' ? '' : text.customsCode,
    probability: String(effect.probability),
    precisionFloor: String(precisionFloor),
    hitCap: hitCap === null ? '' : String(hitCap),
    condition: condition ?? '',
    campaign: campaign ?? '',
    rows: rows.map((cells, key) => ({
      key,
      cells: cells.map(({ fact, op, values }, at) => ({ key: at, fact, op, values: values.join('\n') })),
    })),
  };
}

type TextBody = BodyOf<'postInstruction'>['text'];

/** The text as typed. What is typed wrong stands as it is, for the server to say so at its field. */
export function textOf(draft: InstructionDraft): TextBody {
  const { zh, en, lane, probability, inspection, kind, level, from, until } = draft;
  const said = (words: string) => (words.trim() === '' ? null : words.trim());
  const number = (words: string) => (words.trim() === '' ? Number.NaN : Number(words));
  return {
    title: { zh: zh.trim(), en: en.trim() },
    kind,
    level,
    customsCode: level === 'national' ? NATIONAL : draft.customsCode.trim(),
    legalBasis: draft.legalBasis.trim(),
    from,
    until,
    rows: draft.rows.map(({ cells }) => cells.map(({ fact, op, values }) => ({ fact, op, values: linesIn(values) }))),
    condition: said(draft.condition),
    effect: { lane, probability: number(probability), inspection },
    hitCap: said(draft.hitCap) === null ? null : number(draft.hitCap),
    precisionFloor: number(draft.precisionFloor),
    feedbackCode: draft.feedbackCode.trim(),
    campaign: kind === 'campaign' ? said(draft.campaign) : null,
  };
}

/** A key that no other of the list has. */
export function nextKey(list: readonly { readonly key: number }[]): number {
  return Math.max(-1, ...list.map(({ key }) => key)) + 1;
}
