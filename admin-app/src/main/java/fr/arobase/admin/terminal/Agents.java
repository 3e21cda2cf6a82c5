package fr.arobase.admin.terminal;

import fr.arobase.terminal.TerminalOrders;
import fr.arobase.terminal.TerminalPictures;
import fr.arobase.terminal.TerminalWatch;
import org.springframework.stereotype.Component;

/** What goes to and comes from the terminals' agents. */
@Component
record Agents(TerminalWatch watch, TerminalOrders orders, TerminalPictures pictures) {}
