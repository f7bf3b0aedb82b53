import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { ReportsPage } from '../../shared/wire/http/schemas/clue-reports.ts';
import { QueuePage } from '../../shared/wire/http/schemas/desk.ts';
import { ListDetail, ListsPage } from '../../shared/wire/http/schemas/field.ts';
import {
  FactsReply,
  InstructionDetail,
  InstructionImportReply,
  InstructionsPage,
} from '../../shared/wire/http/schemas/instructions.ts';
import { CaseView, SecurityReply } from '../../shared/wire/http/schemas/ip-case.ts';
import { LeadsPage } from '../../shared/wire/http/schemas/leads.ts';
import { ParcelView, ReceiptPage } from '../../shared/wire/http/schemas/parcel.ts';
import { ImportReply, RightDetail, RightsPage } from '../../shared/wire/http/schemas/rights.ts';
import { TakedownView } from '../../shared/wire/http/schemas/takedown.ts';
import { LIST, PARCEL, QUEUE, RECEIPTS } from './canned.ts';
import { CASE, LEADS, PREVIEW, REPORTS, RIGHT, RIGHT_DETAIL, SECURITY, TAKEDOWN } from './canned-protect.ts';
import { RING_VIEW } from './canned-ring.ts';
import { FACTS, INSTRUCTION_ROW, INSTRUCTIONS_PREVIEW, SUBMITTED } from './canned-targeting.ts';

describe('canned answers', () => {
  it.each<[string, z.ZodType, unknown]>([
    ['queue', QueuePage, QUEUE],
    ['parcel', ParcelView, PARCEL],
    ['ring', ParcelView.omit({ links: true }), RING_VIEW],
    ['lists', ListsPage, { lists: [LIST] }],
    ['list', ListDetail, LIST],
    ['receipts', ReceiptPage, RECEIPTS],
    ['case', CaseView, CASE],
    ['security', SecurityReply, SECURITY],
    ['takedown', TakedownView, TAKEDOWN],
    ['rights', RightsPage, { rights: [RIGHT] }],
    ['right', RightDetail, RIGHT_DETAIL],
    ['import', ImportReply, PREVIEW],
    ['leads', LeadsPage, LEADS],
    ['reports', ReportsPage, REPORTS],
    ['instructions', InstructionsPage, { instructions: [INSTRUCTION_ROW] }],
    ['instruction', InstructionDetail, SUBMITTED],
    ['facts', FactsReply, FACTS],
    ['import of instructions', InstructionImportReply, INSTRUCTIONS_PREVIEW],
  ])('of the %s are what the API answers, field for field', (_, schema, answer) => {
    const parsed = schema.parse(answer);

    if (_ !== 'lists') expect(parsed).toEqual(answer);
  });
});
