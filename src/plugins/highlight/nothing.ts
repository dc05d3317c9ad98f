/** What a browser has in place of the highlighter of the build. */
export default undefined;
