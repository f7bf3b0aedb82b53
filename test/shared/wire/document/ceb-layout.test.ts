import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Document } from '../../../../shared/model/document/document.ts';
import { CEB_LAYOUTS } from '../../../../shared/wire/document/ceb-layout.ts';
import { fixture } from '../xml/import-schema.ts';

const schema = fixture('xsd/import-202205.xsd').toString();

describe('CEB_LAYOUTS', () => {
  it.each(Object.values(CEB_LAYOUTS))('has every field of the model of a $type, and no other', (layout) => {
    const shape = Document.options.find((option) => option.shape.type.value === layout.type)?.shape.body.shape ?? {};
    const { lines, ...fields }: Record<string, unknown> = shape;
    const lineShape = lines instanceof z.ZodArray && lines.element instanceof z.ZodObject ? lines.element.shape : {};

    expect(layout.fields.order.toSorted()).toEqual(Object.keys(fields).toSorted());
    expect(layout.lineFields.order.toSorted()).toEqual(Object.keys(lineShape).toSorted());
    expect(layout.list === null).toBe(lines === undefined);
  });

  it.each(Object.values(CEB_LAYOUTS))('has the fields of a $type in the order of the official schema', (layout) => {
    expect(layout.fields.order).toEqual(officialFields(layout.head ?? layout.node));
    if (layout.list !== null) expect(layout.lineFields.order).toEqual(officialFields(layout.list));
  });
});

/** The names in the sequence of a global or local element of the schema. */
function officialFields(element: string): string[] {
  const from = schema.indexOf(`<xs:element name="${element}">`);
  const sequence = schema.slice(schema.indexOf('<xs:sequence>', from), schema.indexOf('</xs:sequence>', from));
  return [...sequence.matchAll(/<xs:element name="(\w+)"/g)].map(([, name = '']) => name);
}
