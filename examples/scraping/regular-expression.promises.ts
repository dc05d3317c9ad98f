// The links that an expression finds, and those that are there.
import { Parser } from 'htmlparser2'

const page = `
  <!-- <a href="old.html">gone since spring</a> -->
  <p title='Write <a href="book.html"> for a link.'>
  <a class="next" href='page-2.html'>Next</a>
  <A HREF=about.html>About us</A>
  <a href="search?q=tea&amp;sort=price">Tea</a>
`

function byExpression(html: string) {
  const found = html.matchAll(/<a href="([^"]+)"/g)
  return [...found].map(([, link]) => link)
}

function byParser(html: string) {
  const links: string[] = []
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'a' && href) links.push(href)
    },
  })
  parser.end(html)
  return links
}

console.log('expression:', byExpression(page).join(' '))
console.log('parser:    ', byParser(page).join(' '))
