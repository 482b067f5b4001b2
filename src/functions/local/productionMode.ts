/**
 * Import this before anything else: graphql-js reads the mode when it is loaded, and its checks for developers cost a fifth of a
 * request. Lambda's bundles are in this mode too.
 */
process.env['NODE_ENV'] ??= 'production';
