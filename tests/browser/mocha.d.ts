/** The globals of the component tests, as far as they are used. */
declare function describe(name: string, tests: () => void): void;
declare function it(name: string, test: () => void | Promise<void>): void;
declare function beforeEach(prepare: () => void | Promise<void>): void;
declare function afterEach(tidy: () => void | Promise<void>): void;
