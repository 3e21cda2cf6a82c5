/** Tests of the papers; {@link fr.arobase.document.PdfUa} checks any PDF and serves the apps' tests too. */
package fr.arobase.document;
