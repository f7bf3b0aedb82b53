export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Stack {
  readonly Resources?: Record<string, { Type: string; Properties?: Record<string, Json> }>;
  readonly Outputs?: Record<string, { Value: Json; Export?: { Name: Json } }>;
  readonly Parameters?: Record<string, { Default?: Json }>;
}

export interface Resource {
  readonly id: string;
  readonly stack: Stack;
  readonly properties: Readonly<Record<string, Json>>;
}

/** What only the running stand-ins know. */
export interface Places {
  readonly queueUrl: (name: string) => string;
}

const ACCOUNT = '000000000000';
const REGION = 'us-east-1';
const PSEUDO: Record<string, string> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': REGION,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'local',
  'AWS::NoValue': '',
};
/** Known here by their logical ids, which must therefore differ across stacks. */
const NAMED = ['AWS::DynamoDB::Table', 'AWS::SQS::Queue', 'AWS::S3::Bucket', 'AWS::Lambda::Function'];
const NOWHERE: Places = { queueUrl: (name) => name };

/** Resolves the intrinsic functions that our templates use, across stacks. Names of things are their logical ids. */
export function resolver(stacks: readonly Stack[]) {
  const exports = new Map<string, { stack: Stack; value: Json }>();
  for (const stack of stacks) {
    for (const { Export, Value } of Object.values(stack.Outputs ?? {})) {
      if (Export) exports.set(text(stack, Export.Name), { stack, value: Value });
    }
  }
  for (const type of NAMED) {
    const ids = all(type).map(({ id }) => id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined) throw new Error(`two stacks call a resource ${twice}; locally its name is all it has`);
  }
  return { all, text, nameOf };

  function all(type: string): Resource[] {
    return stacks.flatMap((stack) =>
      Object.entries(stack.Resources ?? {}).flatMap(([id, { Type, Properties }]) =>
        Type === type ? [{ id, stack, properties: Properties ?? {} }] : [],
      ),
    );
  }

  function text(stack: Stack, value: Json | undefined, places: Places = NOWHERE): string {
    if (value === undefined || value === null) return '';
    if (typeof value !== 'object') return String(value);
    if (Array.isArray(value)) return value.map((one) => text(stack, one, places)).join('');
    const [[kind, argument] = ['', null], ...others] = Object.entries(value);
    if (others.length > 0) throw new Error(`the template holds an object (${kind}, …) where text was expected`);
    return intrinsic(stack, kind, argument, places);
  }

  function intrinsic(stack: Stack, kind: string, argument: Json, places: Places): string {
    if (kind === 'Ref') return reference(stack, text(stack, argument), places);
    if (kind === 'Fn::ImportValue') {
      const name = text(stack, argument, places);
      const found = exports.get(name);
      if (!found) throw new Error(`the template imports ${name}, which no stack exports`);
      return text(found.stack, found.value, places);
    }
    if (kind === 'Fn::Join' && Array.isArray(argument)) {
      const [separator, parts] = argument;
      return list(parts)
        .map((part) => text(stack, part, places))
        .join(text(stack, separator));
    }
    if (kind === 'Fn::GetAtt' && Array.isArray(argument)) {
      const [id, attribute] = argument.map((one) => text(stack, one));
      return attributeOf(stack, id ?? '', attribute ?? '');
    }
    if (kind === 'Fn::Sub' && typeof argument === 'string') {
      return argument.replace(/\$\{([^}]+)\}/g, (_, name: string) => reference(stack, name, places));
    }
    throw new Error(`the template uses ${kind}, which the local runner does not know`);
  }

  function reference(stack: Stack, name: string, places: Places): string {
    if (Object.hasOwn(PSEUDO, name)) return PSEUDO[name] ?? '';
    const parameter = stack.Parameters?.[name];
    if (parameter) return text(stack, parameter.Default);
    const type = stack.Resources?.[name]?.Type;
    if (type === undefined) throw new Error(`the template refers to ${name}, which its stack does not have`);
    if (type === 'AWS::SQS::Queue') return places.queueUrl(name);
    return type === 'AWS::S3::Bucket' ? bucketName(name) : name;
  }

  function attributeOf(stack: Stack, id: string, attribute: string): string {
    const type = stack.Resources?.[id]?.Type;
    if (type === undefined) throw new Error(`the template refers to ${id}, which its stack does not have`);
    if (attribute === 'Arn') {
      const service = type === 'AWS::SQS::Queue' ? 'sqs' : type === 'AWS::Lambda::Function' ? 'lambda' : 'other';
      return `arn:aws:${service}:${REGION}:${ACCOUNT}:${id}`;
    }
    if (type === 'AWS::SQS::Queue' && attribute === 'QueueName') return id;
    throw new Error(`the template asks ${id} for its ${attribute}, which the local runner does not know`);
  }

  function nameOf({ id }: Resource): string {
    return bucketName(id);
  }
}

/** Bucket names are lower case. */
function bucketName(id: string): string {
  return id.toLowerCase();
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
