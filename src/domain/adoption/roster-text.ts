import type { Answers, Seats } from './answers.ts';

/** Returns a roster with a member for each seat; a mark in each name makes the check of readiness ask for the real one. */
export function rosterText({ year, reviewSeats, decisionSeats, directors }: Answers): string {
  const members = SIDES.flatMap(({ side, called, office }) => {
    const posts = side === 'city' ? directors : [];
    const review = reviewSeats?.[side] ?? 0;
    const decision = decisionSeats[side];
    return Array.from({ length: Math.max(review, decision) }, (_, at) => {
      const steps = [review, decision].flatMap((seats, step) => (at < seats ? [step + 1] : []));
      const post = posts[at - review]?.ja ?? '構成員';
      return `  - id: ${side}-${at + 1}
    displayName: ${called}${at + 1}（見本）
    side: ${side}
    office: ${office}
    post: ${post}
    steps: [${steps.join(', ')}]
    from: ${year}-04-01
    until: ${year + 1}-03-31
`;
    });
  });
  return `# ${year}年度の構成員です。（見本）を、実際の構成員に改めてください。公開してよい呼び方を書きます。
# The members in fiscal year ${year}. Write the real ones in place of （見本）; what stands here is published.
members:
${members.join('')}`;
}

const SIDES = [
  { side: 'npo', called: 'NPO側の構成員', office: '市内のNPO（見本）' },
  { side: 'city', called: '市側の構成員', office: '担当課（見本）' },
] as const satisfies readonly {
  readonly side: keyof Seats;
  readonly called: string;
  readonly office: string;
}[];
