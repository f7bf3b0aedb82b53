import type { Bilingual } from '../../../shared/model/finding.ts';
import type { Selection } from '../../../shared/model/verdict.ts';
import { SELECTION_TEXTS } from '../words/selection-texts.ts';
import { filled } from '../words/texts.ts';
import { percent } from '../written.ts';

/** Why a parcel was selected or not, in a sentence with its numbers; `score` is its risk. Older verdicts keep the rate as the probability. */
export function selectionSentence(selection: Selection, score: number | null): Bilingual {
  const { reason, draw, probability, topUpFrom, model } = selection;
  const rate = percent(selection.rate ?? probability);
  const risk = model ?? score;
  switch (reason) {
    case 'instruction':
      return SELECTION_TEXTS.byInstruction;
    case 'targeted':
      return SELECTION_TEXTS.byFindings;
    case 'random':
      return filled(SELECTION_TEXTS.atRandom, { draw, rate });
    case 'top-up':
      return filled(SELECTION_TEXTS.toppedUp, { score: digits(risk), from: digits(topUpFrom) });
    case null:
      return both(filled(SELECTION_TEXTS.notSelected, { draw, rate }), topUpNote(topUpFrom, risk));
  }
}

/** What is risky enough for top-up and yet not taken waits in another lane. */
function topUpNote(topUpFrom: Selection['topUpFrom'], risk: number | null): Bilingual | null {
  if (topUpFrom === undefined) return null;
  if (topUpFrom === null) return SELECTION_TEXTS.noTopUp;
  if (risk !== null && risk >= topUpFrom) return SELECTION_TEXTS.onlyGreen;
  return filled(SELECTION_TEXTS.belowTopUp, { from: digits(topUpFrom) });
}

function both(first: Bilingual, second: Bilingual | null): Bilingual {
  return second === null ? first : { zh: first.zh + second.zh, en: `${first.en} ${second.en}` };
}

function digits(score: number | null | undefined): string {
  return score === null || score === undefined ? '—' : String(Number(score.toFixed(3)));
}
