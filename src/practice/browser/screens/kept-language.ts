/** Does something that changes the language of the frame, and leaves the one that learners chose in this browser as it was. */
export async function keepingLanguage(work: () => Promise<void>): Promise<void> {
  const chosen = 'parley/locale';
  const remembered = localStorage.getItem(chosen);
  try {
    await work();
  } finally {
    if (remembered === null) localStorage.removeItem(chosen);
    else localStorage.setItem(chosen, remembered);
  }
}
