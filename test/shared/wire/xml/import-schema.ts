import { readFileSync } from 'node:fs';
import { XmlDocument, XmlError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const FIXTURES = new URL('../../../fixtures/', import.meta.url);

xmlRegisterFsInputProviders();
const schemaUrl = new URL('xsd/import-202205.xsd', FIXTURES).pathname;
const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schemaUrl), { url: schemaUrl }));

/** What the official import schema of revision 202205 says against a message; empty when it is valid. */
export function schemaFaults(xml: string): string[] {
  try {
    using document = XmlDocument.fromString(xml);
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlError) return error.message.split('\n');
    throw error;
  }
}

/** Whether libxml2 takes the text for well-formed XML. */
export function isWellFormed(xml: string): boolean {
  try {
    XmlDocument.fromString(xml).dispose();
    return true;
  } catch (error) {
    if (error instanceof XmlError) return false;
    throw error;
  }
}

export function fixture(path: string): Buffer {
  return readFileSync(new URL(path, FIXTURES));
}

/** The signature of an official sample: it satisfies the schema and never verifies. */
export function placeholderSignature(): string {
  const [signature = ''] =
    /<ds:Signature[\s\S]*<\/ds:Signature>/.exec(
      fixture('samples/official-202205/import_CEB621Message.xml').toString(),
    ) ?? [];
  return signature;
}
