import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cruise, cruise } from './cruise.ts';
import { FOLDERS, ROOT, sourceFiles } from './source-files.ts';

describe('import rule', () => {
  let seen: Cruise;
  beforeAll(async () => {
    seen = await cruise(ROOT, FOLDERS);
  });

  it('is broken nowhere', () => {
    expect(seen.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(seen.summary.error).toBe(0);
  });

  it('was checked on every source file', () => {
    const cruised = new Set(seen.modules.map(({ source }) => source));

    const unseen = FOLDERS.flatMap((folder) => sourceFiles(`${folder}/**/*.{ts,tsx}`)).filter(
      (path) => !cruised.has(path),
    );

    expect(cruised.size).toBeGreaterThan(200);
    expect(unseen).toEqual([]);
  });

  it.each([
    ['functions/assess/handler.ts', 'functions/assess/assess.ts'],
    ['functions/assess/assess.ts', 'shared/domain/dossier/merge.ts'],
    ['shared/domain/dossier/merge.ts', 'shared/model/dossier.ts'],
    ['shared/wire/http/routes.ts', 'shared/names/functions.ts'],
    ['shared/model/verdict.ts', 'shared/model/finding.ts'],
    ['infra/local/sample/sample-day.ts', 'shared/model/document/document.ts'],
  ])('saw that %s imports %s, directly or by one step', (from, to) => {
    const edges = new Map(
      seen.modules.map(({ source, dependencies }) => [source, dependencies.map(({ resolved }) => resolved)]),
    );

    const direct = edges.get(from) ?? [];
    const reach = [...direct, ...direct.flatMap((step) => edges.get(step) ?? [])];

    expect(reach).toContain(to);
  });
});

describe('a broken import rule', () => {
  const root = mkdtempSync(join(tmpdir(), 'import-rule-'));
  let found: readonly string[];

  beforeAll(async () => {
    const plant = (path: string, text: string) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    plant('tsconfig.json', '{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true } }');
    plant('package.json', '{ "type": "module" }');
    plant('shared/domain/a/a.ts', "import { b } from '../b/b.ts';\nexport const a = b;\n");
    plant('shared/domain/b/b.ts', "import { thing } from '../../model/thing.ts';\nexport const b = thing;\n");
    plant('shared/model/thing.ts', "import { port } from '../ports/port.ts';\nexport const thing = port;\n");
    plant('shared/ports/port.ts', 'export const port = 1;\n');
    plant('shared/adapters/memory/store.ts', "import { a } from '../../domain/a/a.ts';\nexport const store = a;\n");
    plant(
      'functions/one/one.ts',
      "import { store } from '../../shared/adapters/memory/store.ts';\nexport const one = store;\n",
    );
    plant(
      'functions/two/two.ts',
      "import { one } from '../one/one.ts';\nimport './loop.ts';\nexport const two = one;\n",
    );
    plant('functions/two/loop.ts', "import { two } from './two.ts';\nexport const loop = two;\n");
    plant('functions/two/handler.ts', "import { a } from '../../shared/domain/a/a.ts';\nexport const handler = a;\n");
    plant('infra/stack.ts', "import { one } from '../functions/one/one.ts';\nexport const stack = one;\n");
    plant('shared/lonely.ts', 'export const lonely = 1;\n');
    plant('shared/lost.ts', "export { nothing } from './nothing.ts';\n");
    found = (await cruise(root, ['shared', 'functions', 'infra'])).summary.violations.map(
      ({ rule, from }) => `${rule.name} ${from}`,
    );
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it.each([
    'domain-rooms-stand-alone shared/domain/a/a.ts',
    'domain-takes-types-of-the-model shared/domain/b/b.ts',
    'model-holds-nouns-only shared/model/thing.ts',
    'adapters-decide-nothing shared/adapters/memory/store.ts',
    'use-cases-take-their-world functions/one/one.ts',
    'functions-stand-alone functions/two/two.ts',
    'no-cycles functions/two/loop.ts',
    'handlers-only-wire functions/two/handler.ts',
    'infra-reaches-run-time-by-path infra/stack.ts',
    'no-orphans shared/lonely.ts',
    'resolvable shared/lost.ts',
  ])('is caught: %s', (violation) => {
    expect(found).toContain(violation);
  });
});
