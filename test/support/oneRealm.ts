/**
 * Jest runs tests in a realm of their own, where the errors of Node's sockets are no instances of `Error`: the SDK then
 * takes them for something thrown that is no error and loses their code. With this imported, they are what they are in Node.
 */
import { types } from 'node:util';

Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, thing: unknown): boolean {
    // Its subclasses inherit this.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Error.isError is not in the language version we compile for
    return this === Error ? types.isNativeError(thing) : Function.prototype[Symbol.hasInstance].call(this, thing);
  },
});
