/** Floor 0: the MariaDB that an application starts or joins by itself, or the external one it is given. */
@NullMarked
package fr.arobase.database;

import org.jspecify.annotations.NullMarked;
