/* The import rule (README, "Rooms"). Every rule carries its reason. */

const RUN_TIME = '^(functions|shared)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two modules that need each other are one module, or hide a third that both need. A type alone binds nothing at run time.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A module that nobody imports and that imports nothing is dead or was forgotten.',
      from: { orphan: true, pathNot: ['\\.config\\.(ts|cjs)$', '\\.d\\.ts$', '^test/fixtures/'] },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that cannot be resolved is not checked by any other rule here.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'run-time-needs-no-dev-package',
      severity: 'error',
      comment: 'What is deployed must not rest on a tool of the workshop.',
      from: { path: RUN_TIME },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'notation-is-a-leaf',
      severity: 'error',
      comment: 'Written forms of single values know nothing of the rest, so that every room may use them.',
      from: { path: '^shared/notation/' },
      to: { pathNot: '^shared/notation/' },
    },
    {
      name: 'names-and-faults-are-leaves',
      severity: 'error',
      comment:
        'Names that infra and run time share, and the two things thrown on purpose, must cost nothing to import.',
      from: { path: '^shared/(names|faults)/' },
      to: { pathNot: '^shared/(names|faults)/' },
    },
    {
      name: 'model-holds-nouns-only',
      severity: 'error',
      comment: 'A noun is a schema and its type: it needs other nouns and zod, never a verb.',
      from: { path: '^shared/model/' },
      to: { pathNot: ['^shared/model/', '^node_modules/zod/'] },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'Verbs are synchronous functions of their arguments: no package, no I/O, no wire form can change a verdict.',
      from: { path: '^shared/domain/' },
      to: { pathNot: ['^shared/domain/', '^shared/model/', '^shared/notation/'] },
    },
    {
      name: 'domain-takes-types-of-the-model',
      severity: 'error',
      comment:
        'Documents are parsed at the border; a schema inside the domain would parse them twice. The parcel key is a plain value.',
      from: { path: '^shared/domain/' },
      to: { path: '^shared/model/', pathNot: '^shared/model/parcel-key\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-rooms-stand-alone',
      severity: 'error',
      comment: 'Each verb can be read, tested and replaced without the others; use cases put them in a row.',
      from: { path: '^shared/domain/([^/]+)/' },
      to: { path: '^shared/domain/', pathNot: '^shared/domain/$1/' },
    },
    {
      name: 'wire-translates-only',
      severity: 'error',
      comment: 'Outer forms of nouns depend on nouns and codecs, not on who stores or judges them.',
      from: { path: '^shared/wire/' },
      to: {
        path: [
          '^(functions|infra|web|bench|test)/',
          '^shared/(domain|ports|adapters|edge)/',
          '^node_modules/@aws-sdk/',
        ],
      },
    },
    {
      name: 'ports-speak-of-nouns',
      severity: 'error',
      comment: 'What a use case needs is said without technology.',
      from: { path: '^shared/ports/' },
      to: { pathNot: ['^shared/ports/', '^shared/model/'] },
    },
    {
      name: 'adapters-decide-nothing',
      severity: 'error',
      comment: 'Technology lives in adapters and only there; judgements do not.',
      from: { path: '^shared/adapters/' },
      to: { path: ['^(functions|infra|web|bench|test)/', '^shared/(domain|edge)/'] },
    },
    {
      name: 'technology-lives-in-adapters',
      severity: 'error',
      comment:
        'A use case that knows the AWS SDK cannot be tested without it; a handler makes the client and hands it on.',
      from: { path: RUN_TIME, pathNot: ['^shared/adapters/', '^functions/[^/]+/handler[.]ts$'] },
      to: { path: '^node_modules/@aws-sdk/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'edge-knows-no-function',
      severity: 'error',
      comment: 'The shells serve every function alike.',
      from: { path: '^shared/edge/' },
      to: { path: ['^(functions|infra|web|bench|test)/', '^shared/(domain|adapters)/'] },
    },
    {
      name: 'use-cases-take-their-world',
      severity: 'error',
      comment: 'A use case is given its world; whoever builds the world is the handler.',
      from: { path: '^functions/[^/]+/', pathNot: '^functions/[^/]+/handler\\.ts$' },
      to: { path: ['^shared/(adapters|edge)/', '/handler\\.ts$'] },
    },
    {
      name: 'handlers-only-wire',
      severity: 'error',
      comment: 'A handler that calls the domain decides something, and no test of the use case sees it.',
      from: { path: '^functions/[^/]+/handler\\.ts$' },
      to: { path: '^shared/domain/' },
    },
    {
      name: 'functions-stand-alone',
      severity: 'error',
      comment: 'Functions are deployed one by one and talk through queues and tables.',
      from: { path: '^functions/([^/]+)/' },
      to: { path: '^functions/', pathNot: '^functions/$1/' },
    },
    {
      name: 'infra-reaches-run-time-by-path',
      severity: 'error',
      comment:
        'The template names bundles, it does not load them: only names, nouns and the table of routes are shared.',
      from: { path: '^infra/', pathNot: ['^infra/commands/', '^infra/local/sample/'] },
      to: {
        path: RUN_TIME,
        pathNot: ['^shared/(names|model)/', '^shared/wire/http/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-sample-day-is-an-outsider',
      severity: 'error',
      comment:
        'The sample day plays the companies that send documents: it knows what a document looks like, not how one is judged.',
      from: { path: '^infra/local/sample/' },
      to: { path: RUN_TIME, pathNot: ['^shared/(model|notation)/', '^shared/wire/xml/'] },
    },
    {
      name: 'commands-run-in-memory',
      severity: 'error',
      comment: 'A command builds a world of its own, without AWS.',
      from: { path: '^infra/commands/' },
      to: { path: ['^shared/adapters/(dynamodb|s3|sqs)/', '^node_modules/@aws-sdk/', '/handler\\.ts$'] },
    },
    {
      name: 'run-time-knows-no-workshop',
      severity: 'error',
      comment: 'What is deployed rests on nothing that builds, shows, measures or tests it.',
      from: { path: RUN_TIME },
      to: { path: '^(infra|web|bench|test)/' },
    },
    {
      name: 'web-speaks-http',
      severity: 'error',
      comment:
        'The console is a client like any other: it sees nouns and the table of routes. The page that checks the draws recomputes them as any outsider would, by the same pure functions.',
      from: { path: '^web/' },
      to: {
        path: '^(functions|infra|bench|test|shared)/',
        pathNot: ['^shared/model/', '^shared/wire/http/', '^shared/notation/', '^shared/domain/draw/'],
      },
    },
    {
      name: 'nothing-rests-on-tests',
      severity: 'error',
      comment: 'Tests may go without a trace.',
      from: { pathNot: '^(test|bench)/' },
      to: { path: '^(test|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^cdk\\.out/', '^web/dist/', '^\\.sandan/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
