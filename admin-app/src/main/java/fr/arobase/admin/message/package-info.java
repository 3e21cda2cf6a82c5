/** What is sent and who is to be called. */
@NullMarked
package fr.arobase.admin.message;

import org.jspecify.annotations.NullMarked;
