import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { CaseView } from '../../../shared/wire/http/schemas/ip-case.ts';
import { Text2 } from '../parts/text2.tsx';
import { CASE_TEXTS } from '../words/case-texts.ts';
import { chinaMinute } from '../written.ts';

type Paper = CaseView['documents'][number];

/** The documents that were issued, to read in both languages and to print one by one. */
export function CasePapers({ papers }: { readonly papers: readonly Paper[] }) {
  return (
    <ul className="plain-list">
      {papers.map((paper) => (
        <li key={`${paper.kind} ${paper.to} ${paper.at}`} data-testid="paper" data-kind={paper.kind}>
          <OnePaper paper={paper} />
        </li>
      ))}
    </ul>
  );
}

function OnePaper({ paper }: { readonly paper: Paper }) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    window.print();
    setPrinting(false);
  }, [isPrinting]);
  return (
    <details className="paper">
      <summary>
        <Text2 of={paper.title} /> <span className="quiet number">{chinaMinute(paper.at)}</span>
      </summary>
      <PaperTexts paper={paper} />
      <button type="button" className="quiet-button" onClick={() => setPrinting(true)} data-testid="print">
        <Text2 of={CASE_TEXTS.print} />
      </button>
      {isPrinting &&
        createPortal(
          <article className="print-sheet">
            <h1>
              <Text2 of={paper.title} />
            </h1>
            <PaperTexts paper={paper} />
          </article>,
          document.body,
        )}
    </details>
  );
}

function PaperTexts({ paper: { text } }: { readonly paper: Paper }) {
  return (
    <>
      <p lang="zh-CN" className="paper-text">
        {text.zh}
      </p>
      <p lang="en" className="paper-text">
        {text.en}
      </p>
    </>
  );
}
