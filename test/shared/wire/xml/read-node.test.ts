import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../../../../shared/model/document/document.ts';
import { CEB_LAYOUTS } from '../../../../shared/wire/document/ceb-layout.ts';
import { readNode, schemaName } from '../../../../shared/wire/xml/read-node.ts';
import { scanXml } from '../../../../shared/wire/xml/scan-xml.ts';

const problemsOf = (type: DocumentType, xml: string) =>
  readNode(scanXml(xml), CEB_LAYOUTS[type], 0, '/N/0').problems.map(({ pointer, detail }) => `${pointer} ${detail}`);
const line = '<OrderList><gnum>1</gnum></OrderList>';

describe('readNode', () => {
  it('demands the order of the schema, as customs does', () => {
    const problems = problemsOf('waybillStatus', '<N><appType>1</appType><guid>x</guid><appTime>y</appTime></N>');

    expect(problems).toContain('/N/0/guid guid stands after appType: the schema fixes the order, put it before');
    expect(problems.filter((problem) => problem.includes('fixes the order'))).toHaveLength(1);
  });

  it('refuses a field that is given twice, filled or empty, beside itself or not', () => {
    const twice = (fields: string) =>
      problemsOf('waybillStatus', `<N>${fields}</N>`).filter((problem) => problem.includes('given twice'));

    expect(twice('<guid>1</guid><guid>1</guid>')).toHaveLength(1);
    expect(twice('<note/><note/>')).toHaveLength(1);
    expect(twice('<guid>1</guid><note>1</note><guid>2</guid>')).toHaveLength(1);
    expect(twice('<guid>1</guid><note>1</note>')).toHaveLength(0);
  });

  it('refuses elements inside a field and text between fields', () => {
    const problems = problemsOf('waybillStatus', '<N>x<guid>1<b>2</b></guid></N>');

    expect(problems).toContain('/N/0/guid guid holds elements: write text only');
    expect(problems).toContain('/N/0 there is text between the elements: remove it');
  });

  it.each([
    ['no head', `<N>${line}</N>`, '/N/0/OrderHead OrderHead is missing: add it'],
    ['two heads', `<N><OrderHead/><OrderHead/>${line}</N>`, '/N/0/OrderHead OrderHead is given twice: keep one'],
    [
      'a head after the lines',
      `<N>${line}<OrderHead/></N>`,
      '/N/0/OrderHead OrderHead stands after the lines: put it first',
    ],
    ['no lines', '<N><OrderHead/></N>', '/N/0/OrderList the document has no goods lines: give 1 to 99'],
    [
      '100 lines',
      `<N><OrderHead/>${line.repeat(100)}</N>`,
      '/N/0/OrderList 100 goods lines: a document has at most 99',
    ],
    [
      'a strange part',
      `<N><OrderHead/>${line}<Foo/></N>`,
      '/N/0/Foo Foo is not an element of the schema here: remove it or correct its name',
    ],
  ])('refuses %s', (_, xml, problem) => {
    expect(problemsOf('order', xml)).toContain(problem);
  });

  it('says no-lines and too-many-documents by code', () => {
    const codes = (xml: string) => readNode(scanXml(xml), CEB_LAYOUTS.order, 0, '').problems.map(({ code }) => code);

    expect(codes('<N><OrderHead/></N>')).toContain('no-lines');
    expect(codes(`<N><OrderHead/>${line.repeat(99)}</N>`)).not.toContain('too-many-documents');
    expect(codes(`<N><OrderHead/>${line.repeat(100)}</N>`)).toContain('too-many-documents');
  });

  it('lists a hundred problems at most', () => {
    const problems = problemsOf('order', `<N><OrderHead/>${line.repeat(99)}</N>`);

    expect(problems).toHaveLength(100);
    expect(problems.at(-1)).toMatch(/more problems are not listed/);
  });

  it('points with the names that the message uses', () => {
    const problems = problemsOf('return', '<N><InvtRefoundHead/><InvtRefoundList/></N>');

    expect(problems[0]).toMatch(/^\/N\/0\/InvtRefoundHead\/guid /);
    expect(problems.at(-1)).toMatch(/^\/N\/0\/InvtRefoundList\/0\/unit /);
  });

  it('repeats no name that could be a personal number', () => {
    expect(problemsOf('order', '<N><OrderHead><n13800000001/></OrderHead></N>').join()).not.toContain('138');
  });
});

describe('schemaName', () => {
  it('knows the misspelling of the specification', () => {
    expect(['InvtRefound', 'InvtRefoundHead', 'InvtRefundList', 'Order'].map(schemaName)).toEqual([
      'InvtRefund',
      'InvtRefundHead',
      'InvtRefundList',
      'Order',
    ]);
  });
});
