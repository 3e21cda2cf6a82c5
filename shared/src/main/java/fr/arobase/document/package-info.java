/** Floor 0: accessible PDF, QR images and tables for export. All of iText and of ZXing encoding is here. */
@NullMarked
package fr.arobase.document;

import org.jspecify.annotations.NullMarked;
