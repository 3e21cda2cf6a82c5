/** How staff come in and go out. */
@NullMarked
package fr.arobase.admin.login;

import org.jspecify.annotations.NullMarked;
