/** What the shells read of a request: payload format 2.0 of an API Gateway HTTP API (AWS, "AWS Lambda proxy integrations"). */
export interface HttpEvent {
  /** `<METHOD> <path of the route>`, or `$default` where no route matches. */
  readonly routeKey: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Percent-decoded. */
  readonly pathParameters?: Readonly<Record<string, string | undefined>>;
  readonly queryStringParameters?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
  readonly requestContext: {
    readonly authorizer?: { readonly jwt?: { readonly claims?: Readonly<Record<string, unknown>> } };
  };
}

export interface HttpReply {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

/** A header by its name in lower case, as payload format 2.0 has it. */
export function headerOf({ headers = {} }: HttpEvent, name: string): string | null {
  return headers[name] ?? null;
}
