/**
 * PostgreSQL's advisory locks of one number, each of its own work; nothing else on the server uses them. The locks of
 * `delivery/presence.ts` have two numbers, which is another space.
 */
export const MIGRATING = 5_102_022
export const JOINING_EVENTS = 5_102_023
