/** Why public records change, apart from all else, so that the command's help is shown without loading more. */

/** 更正, 更新. */
export const PUT_REASONS = ['CORRECTED', 'UPDATED'] as const;
/** 撤回, 合并, 转移. */
export const WITHDRAW_REASONS = ['WITHDRAWN', 'MERGED', 'REDIRECTED'] as const;
