import type { Bilingual } from '../../shared/model/finding.ts';
import type { Role } from '../../shared/model/person.ts';
import { CASE_TEXTS } from './words/case-texts.ts';
import { DRAW_TEXTS } from './words/draw-texts.ts';
import { FIGURE_TEXTS } from './words/figure-texts.ts';
import { INSTRUCTION_TEXTS } from './words/instruction-texts.ts';
import { LEAD_TEXTS } from './words/lead-texts.ts';
import { RIGHT_TEXTS } from './words/right-texts.ts';
import { TEXTS } from './words/texts.ts';

interface Room {
  readonly path: string;
  readonly name: Bilingual;
}

const DESK: Room = { path: '/desk', name: TEXTS.desk };
const LISTS: Room = { path: '/lists', name: TEXTS.lists };
const RECEIPTS: Room = { path: '/receipts', name: TEXTS.receipts };
const TAKEDOWNS: Room = { path: '/takedowns', name: CASE_TEXTS.takedowns };
const CASES: Room = { path: '/cases', name: CASE_TEXTS.cases };
const RIGHTS: Room = { path: '/rights', name: RIGHT_TEXTS.rights };
const LEADS: Room = { path: '/leads', name: LEAD_TEXTS.leads };
const INSTRUCTIONS: Room = { path: '/instructions', name: INSTRUCTION_TEXTS.instructions };
const FIGURES: Room = { path: '/figures', name: FIGURE_TEXTS.figures };
const DRAWS: Room = { path: '/draws', name: DRAW_TEXTS.draws };
const REPORTS: Room = { path: '/reports', name: LEAD_TEXTS.reports };

/** The first is where the role begins. Holders begin with the cases: they have three working days to answer. */
const ROOMS: Readonly<Partial<Record<Role, readonly Room[]>>> = {
  officer: [DESK, INSTRUCTIONS, FIGURES, CASES, LEADS, REPORTS, RIGHTS, DRAWS],
  supervisor: [DESK, LISTS, INSTRUCTIONS, FIGURES, CASES, LEADS, REPORTS, RIGHTS, DRAWS],
  inspector: [LISTS, DRAWS],
  submitter: [RECEIPTS, TAKEDOWNS, DRAWS],
  'right-holder': [CASES, RIGHTS, LEADS, REPORTS],
};

/** The screens of a role, as the table of routes allows. */
export function roomsOf(role: Role): readonly Room[] {
  return ROOMS[role] ?? [];
}

export function homeOf(role: Role): string {
  return roomsOf(role)[0]?.path ?? '/nowhere';
}
