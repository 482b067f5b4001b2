/** The shape of an industry code: a section letter of GB/T 4754-2017, alone or with 2 to 4 digits. */
import { z } from 'zod';
import { isIndustryCode } from './industry.ts';

export const industryCode = z
  .string()
  .refine(isIndustryCode, 'must be a code of GB/T 4754-2017 with its section letter, like C, C39 or C3913');
