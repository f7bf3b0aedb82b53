import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { homeOf } from './home-of.ts';
import { Empty } from './parts/empty.tsx';
import { FaultBoundary } from './parts/fault-boundary.tsx';
import { Loading } from './parts/loading.tsx';
import { type Session, useSession } from './session.ts';
import { Shell } from './shell.tsx';
import { TEXTS } from './words/texts.ts';

const SignInPage = lazy(() => import('./sign-in/sign-in-page.tsx').then((m) => ({ default: m.SignInPage })));
const DeskPage = lazy(() => import('./desk/desk-page.tsx').then((m) => ({ default: m.DeskPage })));
const ParcelPage = lazy(() => import('./parcel/parcel-page.tsx').then((m) => ({ default: m.ParcelPage })));
const ListsPage = lazy(() => import('./field/lists-page.tsx').then((m) => ({ default: m.ListsPage })));
const ListPage = lazy(() => import('./field/list-page.tsx').then((m) => ({ default: m.ListPage })));
const ReceiptsPage = lazy(() => import('./submitter/receipts-page.tsx').then((m) => ({ default: m.ReceiptsPage })));
const TakedownsPage = lazy(() => import('./submitter/takedowns-page.tsx').then((m) => ({ default: m.TakedownsPage })));
const CasesPage = lazy(() => import('./cases/cases-page.tsx').then((m) => ({ default: m.CasesPage })));
const CasePage = lazy(() => import('./cases/case-page.tsx').then((m) => ({ default: m.CasePage })));
const RightsPage = lazy(() => import('./rights/rights-page.tsx').then((m) => ({ default: m.RightsPage })));
const RightPage = lazy(() => import('./rights/right-page.tsx').then((m) => ({ default: m.RightPage })));
const NewRightPage = lazy(() => import('./rights/right-form-page.tsx').then((m) => ({ default: m.NewRightPage })));
const ChangeRightPage = lazy(() =>
  import('./rights/right-form-page.tsx').then((m) => ({ default: m.ChangeRightPage })),
);
const RightsImportPage = lazy(() =>
  import('./rights/rights-import-page.tsx').then((m) => ({ default: m.RightsImportPage })),
);
const LeadsPage = lazy(() => import('./leads/leads-page.tsx').then((m) => ({ default: m.LeadsPage })));
const LeadPage = lazy(() => import('./leads/lead-page.tsx').then((m) => ({ default: m.LeadPage })));
const ReportsPage = lazy(() => import('./reports/reports-page.tsx').then((m) => ({ default: m.ReportsPage })));
const DrawsPage = lazy(() => import('./draws/draws-page.tsx').then((m) => ({ default: m.DrawsPage })));
const DrawPage = lazy(() => import('./draws/draw-page.tsx').then((m) => ({ default: m.DrawPage })));
const FiguresPage = lazy(() => import('./figures/figures-page.tsx').then((m) => ({ default: m.FiguresPage })));
const InstructionsPage = lazy(() =>
  import('./instructions/instructions-page.tsx').then((m) => ({ default: m.InstructionsPage })),
);
const InstructionPage = lazy(() =>
  import('./instructions/instruction-page.tsx').then((m) => ({ default: m.InstructionPage })),
);
const NewInstructionPage = lazy(() =>
  import('./instructions/instruction-form-page.tsx').then((m) => ({ default: m.NewInstructionPage })),
);
const ChangeInstructionPage = lazy(() =>
  import('./instructions/instruction-form-page.tsx').then((m) => ({ default: m.ChangeInstructionPage })),
);
const InstructionsImportPage = lazy(() =>
  import('./instructions/instructions-import-page.tsx').then((m) => ({ default: m.InstructionsImportPage })),
);

/** One chunk a screen. Who is not signed in signs in at the address that was asked for, and goes on there. */
export function Screens() {
  const session = useSession();
  return (
    <Shell session={session}>
      <FaultBoundary>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/draws">
              <DrawsPage />
            </Route>
            <Route path="/draws/:day">{({ day }) => <DrawPage key={day} day={day} />}</Route>
            <Route>{session === null ? <SignInPage /> : <SignedIn session={session} />}</Route>
          </Switch>
        </Suspense>
      </FaultBoundary>
    </Shell>
  );
}

function SignedIn({ session }: { readonly session: Session }) {
  return (
    <Switch>
      <Route path="/">
        <Redirect to={homeOf(session.role)} replace />
      </Route>
      <Route path="/desk">
        <DeskPage session={session} />
      </Route>
      <Route path="/parcels/*">
        <ParcelPage session={session} />
      </Route>
      <Route path="/lists">
        <ListsPage session={session} />
      </Route>
      <Route path="/lists/:id">{({ id }) => <ListPage id={id} session={session} />}</Route>
      <Route path="/receipts">
        <ReceiptsPage />
      </Route>
      <Route path="/takedowns">
        <TakedownsPage />
      </Route>
      <Route path="/cases">
        <CasesPage session={session} />
      </Route>
      <Route path="/cases/:id">{({ id }) => <CasePage id={id} session={session} />}</Route>
      <Route path="/rights">
        <RightsPage session={session} />
      </Route>
      <Route path="/rights-new">
        <NewRightPage session={session} />
      </Route>
      <Route path="/rights-import">
        <RightsImportPage />
      </Route>
      <Route path="/rights/:recordNo">{({ recordNo }) => <RightPage recordNo={recordNo} session={session} />}</Route>
      <Route path="/rights/:recordNo/change">
        {({ recordNo }) => <ChangeRightPage recordNo={recordNo} session={session} />}
      </Route>
      <Route path="/leads">
        <LeadsPage session={session} />
      </Route>
      <Route path="/leads/:id">{({ id }) => <LeadPage id={id} session={session} />}</Route>
      <Route path="/reports">
        <ReportsPage session={session} />
      </Route>
      <Route path="/figures">
        <FiguresPage session={session} />
      </Route>
      <Route path="/instructions">
        <InstructionsPage session={session} />
      </Route>
      <Route path="/instructions-new">
        <NewInstructionPage session={session} />
      </Route>
      <Route path="/instructions-import">
        <InstructionsImportPage />
      </Route>
      <Route path="/instructions/:id">{({ id }) => <InstructionPage id={id} session={session} />}</Route>
      <Route path="/instructions/:id/change">{({ id }) => <ChangeInstructionPage id={id} session={session} />}</Route>
      <Route>
        <Empty title={TEXTS.pageNotFound} />
      </Route>
    </Switch>
  );
}
