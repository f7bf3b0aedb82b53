import { useMemo } from 'react';
import { instructionPath } from '../instruction-path.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import type { Session } from '../session.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { InstructionForm } from './instruction-form.tsx';
import { useFacts } from './use-facts.ts';
import { useInstruction } from './use-instruction.ts';

/** A new instruction, of the own district or, by supervisors of all districts, national. */
export function NewInstructionPage({ session }: { readonly session: Session }) {
  const facts = useFacts();
  return (
    <Page title={INSTRUCTION_TEXTS.create} aside={<BackLink href="/instructions" text={INSTRUCTION_TEXTS.back} />}>
      {facts.isPending && <Loading />}
      {facts.isError && <Failure error={facts.error} retry={() => facts.refetch()} />}
      {facts.data && (
        <InstructionForm before={null} etag={null} facts={facts.data} session={session} reload={() => undefined} />
      )}
    </Page>
  );
}

/** Another text of an instruction, resting on the version that was read. */
export function ChangeInstructionPage({ id, session }: { readonly id: string; readonly session: Session }) {
  const found = useInstruction(id);
  const facts = useFacts();
  const title = useMemo(() => ({ zh: `${INSTRUCTION_TEXTS.change.zh} ${id}`, en: '' }), [id]);
  const failed = [found, facts].find(({ isError }) => isError);
  return (
    <Page title={title} aside={<BackLink href={instructionPath(id)} text={INSTRUCTION_TEXTS.instruction} />}>
      {(found.isPending || facts.isPending) && <Loading />}
      {failed && <Failure error={failed.error} retry={() => failed.refetch()} />}
      {found.data && facts.data && (
        <InstructionForm
          key={found.data.etag}
          before={found.data.body.text}
          etag={found.data.etag}
          facts={facts.data}
          session={session}
          reload={() => found.refetch()}
        />
      )}
    </Page>
  );
}
