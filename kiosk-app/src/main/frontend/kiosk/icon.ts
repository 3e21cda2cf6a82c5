// The icons, by the names that the server's Icon enum gives them. Outlines in the colour of the text.
import {
  Accessibility, ArrowLeft, ArrowRight, Baby, Banknote, Bell, BookOpen, Bot, BriefcaseBusiness, Building2, CalendarDays,
  CalendarCheck, CalendarX, Camera, Check, ChevronDown, ChevronRight, ChevronUp, CircleAlert, CircleCheck, CircleQuestionMark, Clock, Contrast,
  EyeOff, FileText, Folder, Gauge, Globe, HeartPulse, House, Keyboard, Languages, Laptop, List, LogOut, Mail, MapPin, Mouse,
  Monitor, Palette, Pencil, Phone, PhoneOff, Plus, Printer, QrCode, ScanLine, School, ShieldCheck, ShoppingCart, Footprints,
  ALargeSmall, Ticket, TrainFront, Trash2, Undo2, User, Users, SlidersHorizontal, Volume2, VolumeX, Wrench, createElement, type IconNode,
} from 'lucide';

const symbols: Record<string, IconNode> = {
  'accessibility': Accessibility, 'arrow-left': ArrowLeft, 'arrow-right': ArrowRight, 'baby': Baby, 'banknote': Banknote,
  'bell': Bell, 'book-open': BookOpen, 'bot': Bot, 'briefcase': BriefcaseBusiness, 'building': Building2,
  'calendar': CalendarDays, 'calendar-check': CalendarCheck, 'calendar-x': CalendarX, 'camera': Camera, 'check': Check,
  'chevron-down': ChevronDown, 'chevron-right': ChevronRight, 'chevron-up': ChevronUp, 'circle-alert': CircleAlert, 'circle-check': CircleCheck,
  'circle-help': CircleQuestionMark, 'clock': Clock, 'contrast': Contrast, 'eye-off': EyeOff, 'file-text': FileText, 'folder': Folder,
  'gauge': Gauge, 'globe': Globe, 'heart-pulse': HeartPulse, 'home': House, 'keyboard': Keyboard,
  'languages': Languages, 'laptop': Laptop, 'list': List, 'log-out': LogOut, 'mail': Mail, 'map-pin': MapPin,
  'mouse': Mouse, 'monitor': Monitor, 'palette': Palette, 'pencil': Pencil, 'phone': Phone, 'phone-off': PhoneOff,
  'plus': Plus, 'printer': Printer, 'qr-code': QrCode, 'scan-line': ScanLine, 'school': School, 'settings': SlidersHorizontal, 'shield': ShieldCheck,
  'shopping-cart': ShoppingCart, 'stairs': Footprints, 'text-size': ALargeSmall, 'ticket': Ticket,
  'train': TrainFront, 'trash': Trash2, 'undo': Undo2, 'user': User, 'users': Users, 'volume': Volume2, 'volume-off': VolumeX, 'wrench': Wrench,
};

class ArobaseIcon extends HTMLElement {
  connectedCallback() {
    const symbol = symbols[this.getAttribute('name') ?? ''];
    this.replaceChildren(...(symbol ? [createElement(symbol, { 'stroke-width': 2, focusable: 'false' })] : []));
  }
}

customElements.define('arobase-icon', ArobaseIcon);
