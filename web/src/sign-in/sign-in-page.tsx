import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { Caller, Role } from '../../../shared/model/person.ts';
import { devToken } from '../dev-token.ts';
import { homeOf, roomsOf } from '../home-of.ts';
import { HttpProblem } from '../http-problem.ts';
import { DistrictSelect } from '../parts/district-select.tsx';
import { Failure } from '../parts/failure.tsx';
import { Page } from '../parts/page.tsx';
import { Text2 } from '../parts/text2.tsx';
import { signIn } from '../session.ts';
import { ROLE_NAMES } from '../words/names.ts';
import { TEXTS } from '../words/texts.ts';
import { PersonaPicker } from './persona-picker.tsx';

/** Local personas. In a deployed product the issuer is the organisation's own, and this page says so. */
export function SignInPage() {
  const [role, setRole] = useState<keyof typeof ROLE_NAMES>('officer');
  const [name, setName] = useState('');
  const [customs, setCustoms] = useState('*');
  const [org, setOrg] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [location, navigate] = useLocation();
  const isFirm = role === 'submitter' || role === 'right-holder';

  const enter = async (event: FormEvent) => {
    event.preventDefault();
    const caller: Caller = {
      role,
      name: name.trim() || ROLE_NAMES[role].zh,
      org: isFirm ? org.trim() : null,
      customs: isFirm ? null : customs,
    };
    setBusy(true);
    setError(null);
    try {
      const token = await devToken(caller);
      if (!mayStay(location, role)) navigate(homeOf(role), { replace: true });
      signIn({ ...caller, token });
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };

  return (
    <div className="sign-in">
      <Page title={TEXTS.signIn}>
        <p className="quiet">
          <Text2 of={TEXTS.localOnly} stacked />
        </p>
        <form onSubmit={enter} className="panel">
          <PersonaPicker value={role} onChange={setRole} />
          <label className="label" htmlFor="name">
            <Text2 of={TEXTS.yourName} />
          </label>
          <Input
            id="name"
            value={name}
            autoComplete="off"
            maxLength={40}
            placeholder={ROLE_NAMES[role].zh}
            onChange={(event) => setName(event.target.value)}
            data-testid="name"
          />
          <label className="label" htmlFor={isFirm ? 'org' : 'customs'}>
            <Text2 of={isFirm ? TEXTS.org : TEXTS.district} />
          </label>
          {isFirm ? (
            <Input
              id="org"
              value={org}
              required
              maxLength={18}
              autoComplete="off"
              onChange={(event) => setOrg(event.target.value)}
              data-testid="org"
            />
          ) : (
            <DistrictSelect id="customs" value={customs} onChange={setCustoms} />
          )}
          <SignInFault error={error} />
          <Button type="primary" htmlType="submit" block size="large" loading={busy} data-testid="sign-in">
            <Text2 of={TEXTS.signIn} />
          </Button>
        </form>
      </Page>
    </div>
  );
}

function SignInFault({ error }: { readonly error: unknown }) {
  if (error === null) return null;
  if (!(error instanceof HttpProblem) || error.status !== 404) return <Failure error={error} />;
  return (
    <p className="notice" role="alert" data-testid="sign-in-elsewhere">
      <Text2 of={TEXTS.elsewhere} stacked />
    </p>
  );
}

/** Every role may look at a parcel; any other address must be one of its own screens. */
function mayStay(location: string, role: Role): boolean {
  return location.startsWith('/parcels/') || roomsOf(role).some(({ path }) => location.startsWith(path));
}
