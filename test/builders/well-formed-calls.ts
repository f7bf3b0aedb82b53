import { defaultPolicy } from '../../shared/domain/reference/default-policy.ts';
import type { RouteId } from '../../shared/wire/http/call.ts';
import { writeInstructionsCsv } from '../../shared/wire/instruction/instructions-csv.ts';
import { entryOf } from './drawn-selections.ts';
import { disputed } from './held-parcels.ts';
import type { TestCall } from './http-call.ts';
import { instructionBody, instructionText } from './instruction.ts';
import { RECORD } from './lead.ts';
import { mailItem } from './mail.ts';
import { OWN_CASE } from './own-case.ts';
import { PARCEL } from './parcel.ts';
import { round } from './published-draws.ts';
import { uploadForm } from './raw-upload.ts';
import { recordation } from './recordation.ts';

/** Whose the prepared parcels are. */
export const OWN = { org: PARCEL.ebpCode, customs: '3105' };
export const DAY = '2026-11-04';
export const LOTS = { merchant: '3105W60001', hs: '6404110000' };
export const OPEN_LOT = { reference: 'B1', size: 1000, aql: '1.0' };
const OWN_INSTRUCTION = { id: instructionText().id };
const NEW_ORDER = disputed('T20261104000077').slice(0, 1);

/** A call of each route that succeeds for whom it is meant. */
export function wellFormed(pick: { listId: string; pickId: string; overrideId: string }): Record<RouteId, TestCall> {
  return {
    postDocuments: { json: { documents: NEW_ORDER } },
    postPrechecks: { json: { documents: NEW_ORDER } },
    postRawPayment: {
      body: uploadForm(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    },
    getParcel: { params: { ...PARCEL } },
    getReceipts: {},
    getEnterprise: { params: { code: PARCEL.ebpCode } },
    getQueue: {},
    postNext: { json: {} },
    postDecision: { params: { ...PARCEL }, json: { action: 'release', reason: '买家已说明' } },
    getLists: { query: { day: DAY } },
    getList: { params: { id: pick.listId } },
    postResult: { params: { id: pick.listId, pickId: pick.pickId }, json: { outcome: 'nothing-found' } },
    postSignature: { params: { id: pick.listId, pickId: pick.pickId }, json: {} },
    postOverride: {
      params: { id: pick.listId },
      json: { kind: 'take-off', subject: pick.pickId, reason: '重复布控' },
    },
    postOverrideConfirmation: { params: { id: pick.listId, overrideId: pick.overrideId }, json: {} },
    postArrival: { params: { ...PARCEL }, json: { weight: '0.8' } },
    getIpCases: {},
    getIpCase: { params: { id: OWN_CASE } },
    postIpCaseEvent: { params: { id: OWN_CASE }, json: { event: 'confirm' } },
    getSecurity: { query: { valueFen: '3000000' } },
    getTakedowns: {},
    postTakedown: { params: { caseId: OWN_CASE }, json: { takenDownAt: `${DAY}T04:30:00Z` } },
    getLeads: {},
    getLead: { params: { id: 'lead-1' } },
    postLeadFeedback: { params: { id: 'lead-1' }, json: { verdict: 'useful' } },
    postReport: { json: { recordNo: RECORD, merchant: '3104W60001', text: '售假' } },
    getReports: {},
    getRights: {},
    getRight: { params: { recordNo: 'T2026-00001' } },
    postRight: { json: recordation({ recordNo: 'T2026-00002', holderCode: OWN.org }) },
    putRight: { params: { recordNo: 'T2026-00001' }, json: recordation({ holderCode: OWN.org, marks: ['新标识'] }) },
    postRightsImport: { json: [] },
    getInstructions: {},
    getInstructionFacts: {},
    getInstruction: { params: OWN_INSTRUCTION },
    postInstruction: { json: instructionBody() },
    putInstruction: { params: OWN_INSTRUCTION, json: instructionBody({ hitCap: 5 }) },
    postInstructionReplay: { params: OWN_INSTRUCTION, json: {} },
    postInstructionStep: { params: OWN_INSTRUCTION, json: { action: 'withdraw', reason: '不再需要' } },
    postInstructionsImport: {
      body: writeInstructionsCsv([instructionText()]),
      headers: { 'content-type': 'text/csv' },
    },
    getReference: {},
    putReference: { json: {} },
    postMailItems: { json: { items: [mailItem(1)] } },
    getPolicy: {},
    putPolicy: { json: { ...defaultPolicy, version: 'another' } },
    getDraws: {},
    getDraw: { params: { day: DAY } },
    getDrawPopulation: { params: { day: DAY } },
    getDrawEntry: { params: { day: DAY, entryNo: entryOf(DAY) } },
    getFigures: {},
    getLots: { params: LOTS },
    postLot: { params: { ...LOTS, hs: '6404190000' }, json: OPEN_LOT },
    postLotResult: { params: { ...LOTS, number: '1' }, json: { nonconforming: 0 } },
    postLotDecision: { params: LOTS, json: { action: 'allow-reduced', reason: '供货稳定' } },
    getSampleSize: { query: { prevalence: '0.02' } },
    postDrawRound: { json: { title: '化妆品', from: DAY, until: DAY, size: 3 } },
    getDrawRounds: {},
    getDrawRound: { params: { id: round(DAY).id } },
    getDrawRoundPopulation: { params: { id: round(DAY).id } },
    getDrawRoundParcels: { params: { id: round(DAY).id } },
    getHealth: {},
    getOpenapi: {},
    getDocs: {},
    getConsole: {},
    getDrawsPage: {},
    getAsset: { params: { file: 'main-1.js' } },
  };
}
