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

/** One chunk a screen. Who is not signed in signs in at the address that was asked for, and goes on there. */
export function Screens() {
  const session = useSession();
  return (
    <Shell session={session}>
      <FaultBoundary>
        <Suspense fallback={<Loading />}>{session === null ? <SignInPage /> : <SignedIn session={session} />}</Suspense>
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
      <Route>
        <Empty title={TEXTS.pageNotFound} />
      </Route>
    </Switch>
  );
}
