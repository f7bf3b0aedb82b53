import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import ConfigProvider from 'antd/es/config-provider';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { HttpProblem } from './http-problem.ts';
import { Screens } from './screens.tsx';
import { THEME } from './theme.ts';

const RETRIES = 2;
/** Only what may pass by itself is tried again: no answer, or a fault of the server. */
const passing = (error: Error) => error instanceof HttpProblem && (error.status === 0 || error.status >= 500);

const client = new QueryClient({
  defaultOptions: { queries: { retry: (count, error) => count < RETRIES && passing(error), staleTime: 5_000 } },
});

export function Console() {
  return (
    <ConfigProvider theme={THEME} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <QueryClientProvider client={client}>
        <Router hook={useHashLocation} hrefs={(path) => `#${path}`}>
          <Screens />
        </Router>
      </QueryClientProvider>
    </ConfigProvider>
  );
}
