/** As large as those who show pictures of addresses ask for (Open Graph): pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;
