import { defineUpdate } from '@temporalio/workflow'

export const touch = defineUpdate<number, [number]>('touch')
