/** A score as people say it. */
export function saySureness(score: number): string {
  if (score >= 0.9) return 'Very likely the same';
  return score >= 0.75 ? 'Likely the same' : 'Perhaps the same';
}
