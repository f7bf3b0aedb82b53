import type { Bilingual } from '../../model/finding.ts';
import type { Instruction, InstructionReplay, InstructionText } from '../../model/instruction.ts';
import type { InstructionFile } from '../../model/instruction-file.ts';
import { canonicalText } from '../../notation/canonical-text.ts';

/** Whoever changes an instruction, when (ISO instant) and why. */
export interface Change {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** Why a step cannot be taken. `forbidden`: not by this person; `conflict`: not from this state. */
export interface Refused {
  readonly refused: { readonly kind: 'forbidden' | 'conflict'; readonly code: string; readonly message: Bilingual };
}

export type Step = InstructionFile | Refused;

export function isRefused(step: Step): step is Refused {
  return 'refused' in step;
}

/** The first draft of an instruction. */
export function drafted(text: InstructionText, change: Change): InstructionFile {
  return { newest: madeOf(text, 0, change), inForce: null };
}

/** Another text: a draft beside the version in force, which stays so until the new one is approved. */
export function changed(file: InstructionFile, text: InstructionText, change: Change): Step {
  const { newest, inForce } = file;
  const isSamePlace = text.level === newest.text.level && text.customsCode === newest.text.customsCode;
  if (!isSamePlace || text.id !== newest.text.id)
    return refused(
      'conflict',
      'other-district',
      '层级与关区不可更改，请另建指令',
      'Level and district cannot change: write another instruction.',
    );
  if (newest.state === 'draft' && isSameText(newest.text, text)) return file;
  return { newest: madeOf(text, newest.version, change), inForce };
}

/** Keeps what trying a draft on past days said. */
export function replayed({ newest, inForce }: InstructionFile, replay: InstructionReplay, change: Change): Step {
  if (newest.state !== 'draft') return wrongState('draft');
  return { newest: { ...next(newest, change), replay }, inForce };
}

/** Gives a draft to the other person, once this very text was tried. */
export function submitted({ newest, inForce }: InstructionFile, digest: string, change: Change): Step {
  if (newest.state !== 'draft') return wrongState('draft');
  if (newest.replay?.digest !== digest)
    return refused('conflict', 'not-replayed', '请先回放本文本', 'This text was not replayed: replay it first.');
  return { newest: { ...next(newest, change), state: 'submitted' }, inForce };
}

/** Puts an instruction in force. Never by its author: 双人复核. */
export function approved({ newest }: InstructionFile, change: Change): Step {
  if (newest.state !== 'submitted') return wrongState('submitted');
  if (change.by === newest.author)
    return refused(
      'forbidden',
      'own-instruction',
      '不得批准本人拟定的指令，请由他人批准',
      'The author may not approve: another person has to.',
    );
  const published: Instruction = { ...next(newest, change), state: 'published', approver: change.by };
  return { newest: published, inForce: published };
}

/** Gives what was submitted back to be changed. */
export function returned({ newest, inForce }: InstructionFile, change: Change): Step {
  if (newest.state !== 'submitted') return wrongState('submitted');
  return { newest: { ...next(newest, change), state: 'draft' }, inForce };
}

/**
 * Takes an instruction out of force, or gives up one that never was. One person may: what harms honest parcels has to stop at once;
 * putting it back takes two. A draft beside it stays.
 */
export function ended({ newest, inForce }: InstructionFile, state: 'withdrawn' | 'expired', change: Change): Step {
  if (inForce === null && newest.state !== 'draft' && newest.state !== 'submitted') return wrongState('published');
  const isDraftBeside = inForce !== null && inForce.version !== newest.version;
  const last = next(newest, change);
  return { newest: isDraftBeside ? last : { ...last, state }, inForce: null };
}

/** Whether a version came of the end of what was in force beside it: every other step changes its text, its state or its replay (but a roll-back asked twice). */
export function isLeftBeside(newest: Instruction, before: Instruction): boolean {
  const kept = ({ text, state, replay }: Instruction) => canonicalText({ text, state, replay });
  return kept(newest) === kept(before);
}

/** An older version that was in force, submitted again as it stood; another person has to approve it. */
export function rolledBack({ newest, inForce }: InstructionFile, past: Instruction, change: Change): Step {
  if (past.state !== 'published')
    return refused(
      'conflict',
      'never-published',
      '只能回退到曾发布的版本',
      'That version was never in force: choose one that was.',
    );
  if (inForce?.version === past.version)
    return refused('conflict', 'in-force', '该版本正在执行', 'That version is in force: choose an older one.');
  const again: Instruction = { ...madeOf(past.text, newest.version, change), state: 'submitted', replay: past.replay };
  return { newest: again, inForce };
}

function madeOf(text: InstructionText, after: number, { by, at, reason }: Change): Instruction {
  const state = 'draft';
  return {
    text,
    version: after + 1,
    state,
    author: by,
    approver: null,
    replay: null,
    reason,
    changedBy: by,
    changedAt: at,
  };
}

function next(newest: Instruction, { by, at, reason }: Change): Instruction {
  return { ...newest, version: newest.version + 1, reason, changedBy: by, changedAt: at };
}

export function isSameText(a: InstructionText, b: InstructionText): boolean {
  return canonicalText(a) === canonicalText(b);
}

const STATES = {
  draft: { zh: '草稿', en: 'a draft' },
  submitted: { zh: '待批准', en: 'submitted' },
  published: { zh: '执行中、草稿或待批准', en: 'in force, a draft or submitted' },
} as const;

function wrongState(wanted: keyof typeof STATES): Refused {
  const { zh, en } = STATES[wanted];
  return refused(
    'conflict',
    'instruction-state',
    `指令须为${zh}，请重新查看`,
    `The instruction has to be ${en}: look again.`,
  );
}

function refused(kind: Refused['refused']['kind'], code: string, zh: string, en: string): Refused {
  return { refused: { kind, code, message: { zh, en } } };
}
