import { CfnOutput, CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { FunctionName } from '../../shared/names/functions.ts';
import type { Route } from '../../shared/wire/http/route.ts';
import { ROUTES } from '../../shared/wire/http/routes.ts';
import { cases } from '../functions/cases.ts';
import { clues } from '../functions/clues.ts';
import { console } from '../functions/console.ts';
import { desk } from '../functions/desk.ts';
import { docs } from '../functions/docs.ts';
import { draws } from '../functions/draws.ts';
import { field } from '../functions/field.ts';
import { figures } from '../functions/figures.ts';
import { inquire } from '../functions/inquire.ts';
import { instructions } from '../functions/instructions.ts';
import { lots } from '../functions/lots.ts';
import { mail } from '../functions/mail.ts';
import { publish } from '../functions/publish.ts';
import { rights } from '../functions/rights.ts';
import { submit } from '../functions/submit.ts';
import { named } from '../parts/named.ts';
import type { Queues, Stores } from '../parts/stores.ts';

export interface ApiProps extends StackProps {
  readonly stores: Stores;
  readonly queues: Queues;
}

/** Requests a second that the whole API lets through, and how many at once. */
const THROTTLE = { rateLimit: 2000, burstLimit: 1000 };
/** What is logged of a request: nothing that says whose parcel it was or who asked. */
const LOGGED = {
  requestId: '$context.requestId',
  at: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  functionMilliseconds: '$context.integrationLatency',
  bytes: '$context.responseLength',
  error: '$context.error.responseType',
};

/** The HTTP API: one route per row of `ROUTES`, tokens checked at the gateway. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { stores, queues, ...props }: ApiProps) {
    super(scope, id, props);
    const functions = functionsOf(this, stores, queues);
    const integrations = new Map(
      Object.entries(functions).map(([name, fn]) => [name, new HttpLambdaIntegration(name, fn)]),
    );
    const integrationOf = (name: FunctionName) => {
      const integration = integrations.get(name);
      if (!integration) throw new Error(`the function ${name} serves no HTTP`);
      return integration;
    };
    const api = new HttpApi(this, 'Api', {
      description: 'Sandan 三单',
      createDefaultStage: false,
      defaultIntegration: integrationOf('docs'),
    });
    const authorizer = this.authorizer();
    for (const route of ROUTES) {
      new HttpRoute(this, route.id, {
        httpApi: named(api, 'Api'),
        routeKey: HttpRouteKey.with(route.path, HttpMethod[route.method]),
        integration: integrationOf(route.function),
        authorizer: isPublic(route) ? new HttpNoneAuthorizer() : authorizer,
      });
    }
    this.stage(api);
    new CfnOutput(this, 'Url', { value: api.apiEndpoint });
  }

  /** Any OIDC issuer: not every partition has the same identity service. */
  private authorizer(): IHttpRouteAuthorizer {
    const issuer = new CfnParameter(this, 'OidcIssuer', {
      description: 'Issuer of the tokens (iss), whose /.well-known/openid-configuration is reachable by HTTPS.',
      allowedPattern: 'https://.+',
    });
    const audience = new CfnParameter(this, 'OidcAudience', {
      description: 'Audience of the tokens (aud).',
      default: 'sandan',
    });
    return new HttpJwtAuthorizer('Authorizer', issuer.valueAsString, { jwtAudience: [audience.valueAsString] });
  }

  private stage(api: HttpApi): void {
    const log = new LogGroup(this, 'AccessLog', { retention: RetentionDays.ONE_YEAR });
    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: THROTTLE,
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(named(log, 'AccessLog')),
        format: AccessLogFormat.custom(JSON.stringify(LOGGED)),
      },
    });
  }
}

function functionsOf(scope: Construct, stores: Stores, queues: Queues): Partial<Record<FunctionName, LambdaFunction>> {
  return {
    submit: submit(scope, stores, queues),
    inquire: inquire(scope, stores),
    desk: desk(scope, stores, queues),
    field: field(scope, stores, queues),
    cases: cases(scope, stores, queues),
    clues: clues(scope, stores),
    rights: rights(scope, stores),
    instructions: instructions(scope, stores),
    publish: publish(scope, stores),
    mail: mail(scope, stores),
    draws: draws(scope, stores),
    figures: figures(scope, stores),
    lots: lots(scope, stores),
    docs: docs(scope, stores),
    console: console(scope, stores),
  };
}

function isPublic({ roles }: Route): boolean {
  return roles === 'public';
}
