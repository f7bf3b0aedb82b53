import type { Dossier } from '../../model/dossier.ts';
import type { Pick as Chosen } from '../../model/pick.ts';
import { papersOf } from './papers-of.ts';
import { affairsOf, pickIdOf, pickOf } from './pick-of.ts';

/** The pick of a parcel: that of its verdict, else that of the first officer who wants it opened. A parcel is listed once. */
export function picksOf(dossier: Dossier): Chosen[] {
  const chosen = pickOf(dossier) ?? officerPick(dossier);
  return chosen === null ? [] : [chosen];
}

/** What an officer's decision to inspect sends to the sites; null without such a decision or without a declaration. */
export function officerPick(dossier: Dossier): Chosen | null {
  const { key, verdict, decisions } = dossier;
  const { declaration } = papersOf(dossier);
  const decision = decisions.find(({ action }) => action === 'inspect');
  if (decision === undefined || declaration === null) return null;
  return {
    pickId: pickIdOf(key),
    ebpCode: key.ebpCode,
    orderNo: key.orderNo,
    customsCode: declaration.customsCode,
    reason: 'officer',
    codes: [...new Set(verdict?.findings.map(({ code }) => code))],
    score: verdict?.score ?? 0,
    pickedAt: decision.at,
    ...affairsOf(declaration),
  };
}
