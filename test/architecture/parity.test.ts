import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../shared/names/functions.ts';
import { read, sourceFiles } from './source-files.ts';

/** Source files whose behaviour is tested elsewhere, each with where or why. */
const TESTED_ELSEWHERE: Record<string, string> = {
  'shared/domain/screen/weigh/objection.ts': 'types only',
  'shared/wire/http/call.ts': 'types only',
  'shared/wire/http/route.ts': 'types only',
};

const names = (pattern: string, cut: RegExp) => sourceFiles(pattern).map((path) => path.replace(cut, '$1'));

describe('FUNCTIONS', () => {
  it('is one folder each under functions, with a handler and a use case of the same name', () => {
    const handlers = names('functions/*/handler.ts', /^functions\/(.+)\/handler\.ts$/);
    const useCases = FUNCTIONS.filter((name) => sourceFiles(`functions/${name}/${name}.ts`).length === 1);

    expect(handlers).toEqual(FUNCTIONS.toSorted());
    expect(useCases).toEqual([...FUNCTIONS]);
    expect(new Set(names('functions/*/*', /^functions\/([^/]+)\/.+$/))).toEqual(new Set(FUNCTIONS));
  });

  it('is one construct each under infra', () => {
    expect(names('infra/functions/*.ts', /^infra\/functions\/(.+)\.ts$/)).toEqual(FUNCTIONS.toSorted());
  });

  it('is one test each', () => {
    const tests = names('test/functions/*.test.ts', /^test\/functions\/(.+)\.test\.ts$/);

    expect(FUNCTIONS.filter((name) => !tests.includes(name))).toEqual([]);
  });
});

describe('a pure module', () => {
  const sources = sourceFiles('shared/{domain,notation,wire}/**/*.ts');
  const testOf = (path: string) => `test/${path.replace(/\.ts$/, '.test.ts')}`;
  const tests = new Set(sourceFiles('test/**/*.test.ts'));

  it('has its test at the mirrored path, or stands in the list of exceptions with a reason', () => {
    const untested = sources.filter((path) => !tests.has(testOf(path)) && TESTED_ELSEWHERE[path] === undefined);

    expect(sources.length).toBeGreaterThan(60);
    expect(untested).toEqual([]);
  });

  it('leaves no exception that is not needed any more', () => {
    const needless = Object.keys(TESTED_ELSEWHERE).filter((path) => !sources.includes(path) || tests.has(testOf(path)));

    expect(needless).toEqual([]);
  });
});

describe('a mirrored test', () => {
  it('has its source at the mirrored path', () => {
    const sources = new Set(sourceFiles('{functions,infra,shared,web,bench}/**/*.{ts,tsx}'));
    const mirrored = sourceFiles('test/shared/{domain,notation}/**/*.test.ts');

    expect(mirrored.filter((path) => !sources.has(path.replace(/^test\//, '').replace(/\.test\.ts$/, '.ts')))).toEqual(
      [],
    );
  });
});

describe('a rule', () => {
  const rules = sourceFiles('shared/domain/**/*.ts').filter((path) => /: Rule = \{/.test(read(path)));

  it('has its code as its file name', () => {
    const odd = rules.filter((path) => {
      const codes = [...read(path).matchAll(/^ {2}code: '([^']+)'/gm)].map(([, code]) => code);
      return codes.length !== 1 || !path.endsWith(`/${codes[0]}.ts`);
    });

    expect(rules.length).toBeGreaterThan(15);
    expect(odd).toEqual([]);
  });
});
