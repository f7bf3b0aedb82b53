import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from './source-files.ts';

const LONGEST = 250;
const SOURCES = '{functions,infra,shared,web,bench,test}/**/*.{ts,tsx}';

/** A line with a cast, to the end of the line on which its type ends. */
const CAST = /^.*\bas (?!const\b|of\b)(?:\{[^}]*\}|[A-Za-z(]).*$/gm;
/** Renamed imports and exports, and words in comments, texts and markup. */
const NO_CAST = /^\s*(import|export|\*|\/\*|<)|^\s*\w+ as \w+,$|['"`/>].*\bas\b.*['"`/<]/;

/** Where a line breaks a habit: `path:line`. */
function breaches(files: readonly string[], habit: RegExp): string[] {
  return files.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, at) => (habit.test(line) ? [`${path}:${at + 1}`] : [])),
  );
}

describe('a source file', () => {
  const files = sourceFiles(SOURCES);
  const own = files.filter((path) => path !== 'test/architecture/style.test.ts');

  it('is found by this test', () => {
    expect(files.length).toBeGreaterThan(200);
  });

  it(`has ${LONGEST} lines at most`, () => {
    expect(files.filter((path) => read(path).split('\n').length - 1 > LONGEST)).toEqual([]);
  });

  it('leaves nothing open', () => {
    expect(breaches(own, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  it('never narrows or skips tests for good', () => {
    expect(breaches(own, /\b(describe|it|test)\.(only|skip|todo)\(/)).toEqual([]);
  });

  it('silences no checker without a reason', () => {
    expect(breaches(own, /@ts-(ignore|expect-error|nocheck)|eslint-disable|biome-ignore(?!.*: .{15,})/)).toEqual([]);
  });

  it('casts nowhere without its reason on the line', () => {
    const bare = own.flatMap((path) =>
      [...read(path).matchAll(CAST)]
        .filter(([statement = '']) => !statement.includes('//') && !NO_CAST.test(statement))
        .map(([statement = '']) => `${path}: ${statement.trim()}`),
    );

    expect(bare).toEqual([]);
  });

  it('is named in kebab-case after what it holds, never a drawer', () => {
    const drawers = own.filter((path) => /\/(index|utils?|helpers?|common|types|manager|service)\.tsx?$/.test(path));

    expect(drawers).toEqual([]);
  });
});

describe('a project file', () => {
  const files = sourceFiles(
    '{*,.ci/*,.*.{cjs,json},{functions,infra,shared,web,bench,test}/**/*}.{ts,tsx,js,cjs,mjs,json,md,html,css,xml}',
  )
    .concat(sourceFiles('.ci/*'), sourceFiles('.npmrc'))
    .filter((path) => path !== 'test/architecture/style.test.ts' && path !== 'package-lock.json');

  it('names no machine path', () => {
    expect(breaches(files, /(^|[^A-Za-z0-9_.])\/(work|farm|root|home)\//)).toEqual([]);
  });

  it('names no registry host', () => {
    expect(breaches(files, /registry\.npmjs|pypi\.org|repo1?\.maven|deb\.debian/)).toEqual([]);
  });
});
