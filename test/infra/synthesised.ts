import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { buildApp } from '../../infra/build-app.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Found {
  readonly id: string;
  readonly properties: Readonly<Record<string, Json>>;
  readonly deletionPolicy: string | undefined;
}

interface Template {
  readonly Resources: Record<string, { Type: string; Properties?: Record<string, Json>; DeletionPolicy?: string }>;
}

/** Without bundles: neither esbuild nor the built console is needed. */
export function unbundledApp(context: Record<string, unknown> = {}): App {
  const outdir = mkdtempSync(join(tmpdir(), 'sandan-template-'));
  return buildApp({ outdir, context: { 'aws:cdk:bundling-stacks': [], ...context } });
}

export interface Synthesised {
  readonly text: string;
  of(type: string): readonly Found[];
  one(id: string): Found;
}

/** The three templates as one set of resources; logical ids are unique across them. */
export function synthesised(app: App): Synthesised {
  const texts = app.synth().stacks.map(({ templateFullPath }) => readFileSync(templateFullPath, 'utf8'));
  rmSync(app.outdir, { recursive: true });
  const resources = texts.flatMap((text) => {
    const template: Template = JSON.parse(text);
    return Object.entries(template.Resources).map(([id, { Type, Properties = {}, DeletionPolicy }]) => ({
      id,
      type: Type,
      properties: Properties,
      deletionPolicy: DeletionPolicy,
    }));
  });
  return {
    text: texts.join('\n'),
    of: (type) => resources.filter((one) => one.type === type),
    one(id) {
      const [found, ...more] = resources.filter((one) => one.id === id);
      if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} resources are called ${id}`);
      return found;
    },
  };
}

/** All values, however deep, of the keys called `name`. */
export function valuesOf(value: Json, name: string): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one: Json) => valuesOf(one, name));
  return Object.entries(value).flatMap(([key, inner]) => [...(key === name ? [inner] : []), ...valuesOf(inner, name)]);
}
