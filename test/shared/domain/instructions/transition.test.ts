import { describe, expect, it } from 'vitest';
import {
  approved,
  changed,
  drafted,
  ended,
  isLeftBeside,
  isRefused,
  isSameText,
  replayed,
  returned,
  rolledBack,
  type Step,
  submitted,
} from '../../../../shared/domain/instructions/transition.ts';
import type { InstructionFile } from '../../../../shared/model/instruction-file.ts';
import { instructionReplay, instructionText } from '../../../builders/instruction.ts';

const AT = '2026-11-04T02:00:00.000Z';
const by = (name: string, reason = '需要') => ({ by: name, at: AT, reason });
const [author, other] = [by('关长甲'), by('关长乙')];

function done(step: Step): InstructionFile {
  if (isRefused(step)) throw new Error(step.refused.code);
  return step;
}

const codeOf = (step: Step) => (isRefused(step) ? step.refused.code : 'done');
const draft = drafted(instructionText(), author);
const tried = done(replayed(draft, instructionReplay('d1'), author));
const waiting = done(submitted(tried, 'd1', author));
const published = done(approved(waiting, other));
const second = instructionText({ hitCap: 10 });
const changing = done(changed(published, second, other));

describe('drafted', () => {
  it('begins with the first version, of its author, not in force', () => {
    expect(draft).toMatchObject({
      newest: { version: 1, state: 'draft', author: '关长甲', approver: null, reason: '需要' },
    });
    expect(draft.inForce).toBeNull();
  });
});

describe('changed', () => {
  it('makes a draft beside the version in force', () => {
    expect(changing.newest).toMatchObject({
      version: 5,
      state: 'draft',
      author: '关长乙',
      replay: null,
      approver: null,
    });
    expect(changing.inForce).toEqual(published.newest);
  });

  it('changes nothing where a draft says the same already', () => {
    expect(changed(draft, instructionText(), other)).toBe(draft);
  });

  it('makes a draft again of what was submitted', () => {
    expect(done(changed(waiting, second, author)).newest).toMatchObject({ state: 'draft', replay: null });
  });

  it.each([{ customsCode: '5100' }, { level: 'national' as const }, { id: '3105-2026-0009' }])(
    'leaves %j as it is',
    (over) => {
      expect(codeOf(changed(draft, instructionText(over), author))).toBe('other-district');
    },
  );
});

describe('submitted', () => {
  it('takes a draft whose very text was replayed', () => {
    expect(waiting.newest).toMatchObject({ version: 3, state: 'submitted' });
    expect(codeOf(submitted(draft, 'd1', author))).toBe('not-replayed');
    expect(codeOf(submitted(tried, 'd2', author))).toBe('not-replayed');
  });

  it.each([
    ['submitted', waiting],
    ['published', published],
  ] as const)('takes no %s one', (_, file) => {
    expect(codeOf(submitted(file, 'd1', author))).toBe('instruction-state');
    expect(codeOf(replayed(file, instructionReplay('d1'), author))).toBe('instruction-state');
  });
});

describe('approved', () => {
  it('puts in force what another person wrote', () => {
    expect(published.newest).toMatchObject({ version: 4, state: 'published', author: '关长甲', approver: '关长乙' });
    expect(published.inForce).toEqual(published.newest);
  });

  it('is not for the author', () => {
    expect(approved(waiting, author)).toMatchObject({ refused: { kind: 'forbidden', code: 'own-instruction' } });
  });

  it.each([
    ['draft', tried],
    ['published', published],
  ] as const)('takes no %s one', (_, file) => {
    expect(codeOf(approved(file, other))).toBe('instruction-state');
  });

  it('replaces the version in force', () => {
    const again = done(
      approved(done(submitted(done(replayed(changing, instructionReplay('d2'), other)), 'd2', other)), author),
    );

    expect(again.inForce).toMatchObject({ version: 8, text: { hitCap: 10 }, author: '关长乙', approver: '关长甲' });
  });
});

describe('returned', () => {
  it('gives what was submitted back as a draft', () => {
    expect(done(returned(waiting, other)).newest).toMatchObject({
      version: 4,
      state: 'draft',
      replay: { digest: 'd1' },
    });
    expect(codeOf(returned(draft, other))).toBe('instruction-state');
  });
});

describe('ended', () => {
  it('takes it out of force', () => {
    expect(ended(published, 'withdrawn', other)).toMatchObject({
      newest: { version: 5, state: 'withdrawn' },
      inForce: null,
    });
    expect(ended(published, 'expired', other)).toMatchObject({ newest: { state: 'expired' }, inForce: null });
  });

  it('leaves a draft beside it', () => {
    expect(ended(changing, 'expired', other)).toMatchObject({ newest: { version: 6, state: 'draft' }, inForce: null });
  });

  it('gives up a draft, and ends once', () => {
    expect(ended(draft, 'withdrawn', author)).toMatchObject({ newest: { state: 'withdrawn' }, inForce: null });
    expect(codeOf(ended(done(ended(draft, 'withdrawn', author)), 'withdrawn', author))).toBe('instruction-state');
  });
});

describe('isLeftBeside', () => {
  it('tells the end of what was in force from every other step', () => {
    const left = done(ended(changing, 'withdrawn', other));
    const steps = [
      [tried, draft],
      [waiting, tried],
      [published, waiting],
      [changing, published],
      [done(changed(draft, second, author)), draft],
      [done(replayed(tried, instructionReplay('d2'), author)), tried],
      [done(returned(waiting, other)), waiting],
      [done(ended(published, 'withdrawn', other)), published],
    ] as const;

    expect(isLeftBeside(left.newest, changing.newest)).toBe(true);
    expect(steps.map(([after, before]) => isLeftBeside(after.newest, before.newest))).toEqual(steps.map(() => false));
  });
});

describe('rolledBack', () => {
  it('submits an older version again, for another person to approve', () => {
    const now = done(
      approved(done(submitted(done(replayed(changing, instructionReplay('d2'), other)), 'd2', other)), author),
    );

    const back = done(rolledBack(now, published.newest, by('关长丙')));

    expect(back.newest).toMatchObject({
      version: 9,
      state: 'submitted',
      author: '关长丙',
      approver: null,
      replay: { digest: 'd1' },
    });
    expect(isSameText(back.newest.text, published.newest.text)).toBe(true);
    expect(back.inForce).toEqual(now.newest);
    expect(codeOf(approved(back, by('关长丙')))).toBe('own-instruction');
    expect(codeOf(rolledBack(now, now.newest, other))).toBe('in-force');
    expect(codeOf(rolledBack(now, draft.newest, other))).toBe('never-published');
  });
});
