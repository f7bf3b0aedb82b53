import { beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../shared/wire/http/routes.ts';
import { titleOf } from './reading.ts';
import { type Synthesised, synthesised, unbundledApp, valuesOf } from './synthesised.ts';

const SYNTHESIS_MS = 120_000;
let template: Synthesised;

beforeAll(() => {
  // cdk-nag throws here on any finding that infra/nag.ts does not acknowledge.
  template = synthesised(unbundledApp());
}, SYNTHESIS_MS);

describe('the HTTP API', () => {
  const routes = () =>
    new Map(template.of('AWS::ApiGatewayV2::Route').map(({ properties }) => [String(properties.RouteKey), properties]));

  it('has the routes of ROUTES and $default, no other', () => {
    const expected = [...ROUTES.map(({ method, path }) => `${method} ${path}`), '$default'];

    expect([...routes().keys()].toSorted()).toEqual(expected.toSorted());
  });

  it.each(ROUTES)('$method $path reaches $function and asks for a token unless it is public', (route) => {
    const found = routes().get(`${route.method} ${route.path}`);
    const integration = template.one(String(valuesOf(found?.Target ?? null, 'Ref')[0]));

    expect(integration.properties).toMatchObject({
      IntegrationUri: { 'Fn::GetAtt': [`${titleOf(route.function)}Function`, 'Arn'] },
      PayloadFormatVersion: '2.0',
    });
    expect(found?.AuthorizationType).toBe(route.roles === 'public' ? 'NONE' : 'JWT');
    expect(found?.AuthorizerId !== undefined).toBe(route.roles !== 'public');
  });

  it('answers unknown paths through docs, without a token', () => {
    const found = routes().get('$default');
    const integration = template.one(String(valuesOf(found?.Target ?? null, 'Ref')[0]));

    expect(found?.AuthorizationType).toBe('NONE');
    expect(integration.properties.IntegrationUri).toEqual({ 'Fn::GetAtt': ['DocsFunction', 'Arn'] });
  });

  it('takes issuer and audience as parameters', () => {
    expect(template.of('AWS::ApiGatewayV2::Authorizer')).toMatchObject([
      {
        properties: {
          AuthorizerType: 'JWT',
          JwtConfiguration: { Issuer: { Ref: 'OidcIssuer' }, Audience: [{ Ref: 'OidcAudience' }] },
        },
      },
    ]);
  });

  it('is throttled and logs nothing of who asked for whom', () => {
    const [stage] = template.of('AWS::ApiGatewayV2::Stage');
    const format = String(valuesOf(stage?.properties ?? null, 'Format')[0]);

    expect(valuesOf(stage?.properties ?? null, 'ThrottlingRateLimit')).toEqual([2000]);
    expect(format).toContain('$context.requestId');
    expect(format).not.toMatch(/authorizer|identity|\$context\.path|querystring/i);
  });
});
