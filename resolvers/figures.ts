import type { GraphIndicatorResolvers, GraphPartialDateResolvers } from './types.generated.ts';

export const Indicator: GraphIndicatorResolvers = {
  // Of an indicator that only says how it changed, there is no number to qualify.
  qualifier: ({ value, qualifier }) => (value === undefined ? null : qualifier),
};

export const PartialDate: GraphPartialDateResolvers = {
  // EDTF level 1: ~ is approximate, % approximate and uncertain.
  isApproximate: ({ edtf }) => /[~%]/.test(edtf),
};
