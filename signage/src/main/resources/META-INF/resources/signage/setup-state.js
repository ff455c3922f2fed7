// @ts-check

/**
 * @typedef {object} SetupState
 * @property {{id: string, names: Record<string, string>}[] | null} offices null while unknown
 * @property {'idle' | 'sending' | 'unknown-code' | 'other-kind' | 'failed'} enrolment
 */

/** @type {SetupState} */
export const setupStart = { offices: null, enrolment: 'idle' };

/**
 * @param {SetupState} state
 * @param {any} event
 * @returns {SetupState}
 */
export function reduceSetup(state, event) {
  switch (event.type) {
    case 'offices':
      return { ...state, offices: event.offices };
    case 'enrolment':
      return { ...state, enrolment: event.enrolment };
    default:
      return state;
  }
}
