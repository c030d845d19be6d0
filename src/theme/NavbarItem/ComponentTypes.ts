/** Change: the bar has links only; what chooses versions, languages and sidebars takes 2 KB on the way. */
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';

export default { default: DefaultNavbarItem };
