import { useMemo } from 'react';
import { Link } from 'wouter';
import type { ReplyOf } from '../endpoint.ts';
import { instructionPath } from '../instruction-path.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { Text2 } from '../parts/text2.tsx';
import type { Session } from '../session.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { InstructionFacts } from './instruction-facts.tsx';
import { InstructionVersions } from './instruction-versions.tsx';
import { mayChange } from './may-change.ts';
import { PartChanges } from './part-changes.tsx';
import { ReplayPanel } from './replay-panel.tsx';
import { RulesTable } from './rules-table.tsx';
import { StepsPanel } from './steps-panel.tsx';
import { useFacts } from './use-facts.ts';
import { useInstruction } from './use-instruction.ts';

type Detail = ReplyOf<'getInstruction'>;

/** One instruction: what it says, what trying it said, its life, and the next step for whoever may take it. */
export function InstructionPage({ id, session }: { readonly id: string; readonly session: Session }) {
  const found = useInstruction(id);
  const detail = found.data?.body;
  const may = detail !== undefined && mayChange(session, detail.text);
  const title = useMemo(() => ({ zh: `${INSTRUCTION_TEXTS.instruction.zh} ${id}`, en: '' }), [id]);
  return (
    <Page
      title={title}
      aside={
        <div className="page-aside">
          <BackLink href="/instructions" text={INSTRUCTION_TEXTS.back} />
          {may && (
            <Link href={`${instructionPath(id)}/change`} className="link-button" data-testid="change-instruction">
              <Text2 of={INSTRUCTION_TEXTS.change} />
            </Link>
          )}
        </div>
      }
    >
      {found.isPending && <Loading />}
      {found.isError && <Failure error={found.error} retry={() => found.refetch()} />}
      {detail && (
        <div className={may ? 'parcel parcel-decided' : 'parcel'}>
          <Shown detail={detail} may={may} role={session.role} reload={() => found.refetch()} />
          {may && (
            <StepsPanel
              newest={detail}
              inForce={detail.inForce}
              versions={detail.versions}
              etag={found.data?.etag ?? null}
              name={session.name}
              reload={() => found.refetch()}
            />
          )}
        </div>
      )}
    </Page>
  );
}

interface ShownProps {
  readonly detail: Detail;
  readonly may: boolean;
  readonly role: Session['role'];
  readonly reload: () => void;
}

function Shown({ detail, may, role, reload }: ShownProps) {
  const facts = useFacts().data ?? [];
  const { text, inForce, versions, state } = detail;
  const standing = versions.find(({ version }) => version === inForce && version !== detail.version);
  return (
    <div className="parcel-main">
      <p className="instruction-title">
        <Text2 of={text.title} stacked />
      </p>
      <InstructionFacts shown={detail} inForce={inForce} />
      {!may && role === 'supervisor' && (
        <p className="notice" data-testid="not-yours">
          <Text2 of={INSTRUCTION_TEXTS.notYours} stacked />
        </p>
      )}
      <Section title={INSTRUCTION_TEXTS.table}>
        <RulesTable rows={text.rows} facts={facts} />
        {text.condition !== null && (
          <>
            <h3>
              <Text2 of={INSTRUCTION_TEXTS.condition} />
            </h3>
            <pre className="cel" data-testid="condition">
              {text.condition}
            </pre>
          </>
        )}
      </Section>
      {standing && (
        <Section title={INSTRUCTION_TEXTS.difference}>
          <PartChanges before={standing.text} after={text} facts={facts} />
        </Section>
      )}
      <ReplayPanel shown={detail} may={may && state === 'draft'} reload={reload} />
      <Section title={INSTRUCTION_TEXTS.versions}>
        <InstructionVersions versions={versions} inForce={inForce} facts={facts} />
      </Section>
    </div>
  );
}
