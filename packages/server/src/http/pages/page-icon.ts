/** A speech bubble in the centre's colours; we may not use seals or the Garuda. */
export const pageIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<path fill="#1b2461" d="M6 3h20a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H15l-7 6v-6H6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z"/>
<path stroke="#f5b82e" stroke-width="3" stroke-linecap="round" d="M9 11h14M9 17h9"/>
</svg>
`;
