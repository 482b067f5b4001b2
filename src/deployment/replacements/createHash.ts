/** In place of @apollo/utils.createhash, which does not see Node.js from within a bundle and would hash in JavaScript. */
export { createHash } from 'node:crypto';
