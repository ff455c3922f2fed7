// @ts-check

const KEY = 'junban.signage.terminal';

/** @typedef {{terminalId: string, name: string, office: string, token: string}} Terminal */

/** @returns {Terminal | null} what this display was enrolled as */
export function enrolled() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

/** @param {Terminal} terminal */
export function remember({ terminalId, name, office, token }) {
  localStorage.setItem(KEY, JSON.stringify({ terminalId, name, office, token }));
}
